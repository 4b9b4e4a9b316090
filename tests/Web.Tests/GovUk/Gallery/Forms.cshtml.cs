using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.Tests.GovUk.Gallery;

/// <summary>Every kind of field in one form.</summary>
[IgnoreAntiforgeryToken]
public class FormsModel : PageModel
{
    [BindProperty]
    public required FormInput Input { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Teams { get; } =
    [
        new("SEN casework", "sen"), new("Educational psychology", "ep"), new("Children's therapies", "therapy"),
    ];

    public IActionResult OnPost() => Page();

    public sealed record FormInput
    {
        [Required, EmailAddress, Display(Name = "Work email address")]
        public string? Email { get; set; }

        [Required, MinLength(12)]
        public string? Password { get; set; }

        [StringLength(40), Display(Name = "What was done")]
        public string? Progress { get; set; }

        [StringLength(20), Display(Name = "Reason")]
        public string? Reason { get; set; }

        [Required, Display(Name = "Team")]
        public string? Team { get; set; }

        [Required, Display(Name = "Is the date still right?")]
        public string? DateRight { get; set; }

        [Display(Name = "Who should hear of it?")]
        public IReadOnlyList<string> Hearers { get; set; } = [];

        [Display(Name = "Tell the board")]
        public bool TellBoard { get; set; }

        [Required, Display(Name = "Due date")]
        public DateOnly? Due { get; set; }

        [Display(Name = "Finished on")]
        public DateOnly Finished { get; set; } = new(2026, 3, 31);

        [Display(Name = "Hours")]
        public int? Hours { get; set; }

        [Required, Display(Name = "EHC plan")]
        public IFormFile? File { get; set; }
    }
}
