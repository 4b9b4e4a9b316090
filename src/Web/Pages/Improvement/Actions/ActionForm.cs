using System.ComponentModel.DataAnnotations;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>What is typed about an action when it is added or edited. Names stand one a line.</summary>
public sealed class ActionForm
{
    [Display(Name = "Ref")]
    public string? Ref { get; set; }

    [Display(Name = "What is to be done")]
    public string? Title { get; set; }

    [Display(Name = "Priority")]
    public Guid? PriorityId { get; set; }

    [Display(Name = "Belongs under")]
    public Guid? ParentActionId { get; set; }

    [Display(Name = "Due date")]
    public string? DueText { get; set; }

    [Display(Name = "Why do you change it?")]
    public string? Reason { get; set; }

    [Display(Name = "Leads")]
    public string? Leads { get; set; }

    [Display(Name = "Accountable")]
    public string? Accountable { get; set; }

    [Display(Name = "Deliverers")]
    public string? Deliverers { get; set; }

    [Display(Name = "Asked for updates")]
    public Guid? UpdateAuthorSeatId { get; set; }

    [Display(Name = "Work stream")]
    public Guid? GroupId { get; set; }

    [Display(Name = "Resources")]
    public string? Resources { get; set; }

    [Display(Name = "Evidence")]
    public string? Evidence { get; set; }

    [Display(Name = "Success criteria")]
    public string? SuccessCriteria { get; set; }

    public static IReadOnlyList<string> Names(string? lines) =>
        lines?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
