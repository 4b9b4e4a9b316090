using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Identity;

/// <summary>A page for whoever looks after an area's people. Someone who looks after several chooses one by <c>?area=</c>.</summary>
public abstract class PeoplePage : WaymarkPage
{
    [BindProperty(SupportsGet = true, Name = "area")]
    public Guid? ChosenArea { get; set; }

    /// <summary>The areas the person looks after, by name.</summary>
    public IReadOnlyList<(Guid AreaId, string Name)> Areas =>
        [.. Actor.Seats.Where(s => s.Role.Allows(Permission.ManagePeople)).Select(s => (s.AreaId, s.AreaName)).Distinct().OrderBy(a => a.AreaName, StringComparer.Ordinal)];

    /// <exception cref="NotThere">Not an area that the person looks after.</exception>
    public Guid AreaId => Area.AreaId;

    public string AreaName => Area.Name;

    /// <summary>An address that keeps the chosen area, where there is a choice.</summary>
    public string Within(string path) => Areas.Count > 1 ? $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}area={AreaId}" : path;

    public sealed override Task LoadAsync(CancellationToken ct)
    {
        _ = Area;
        return LoadInAreaAsync(ct);
    }

    /// <summary>Reads what the page shows, once the area is known to be the person's.</summary>
    protected virtual Task LoadInAreaAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>What the page is about decides the area.</summary>
    /// <exception cref="NotThere">Not an area that the person looks after.</exception>
    protected void In(Guid areaId)
    {
        ChosenArea = areaId;
        _ = Area;
    }

    private (Guid AreaId, string Name) Area => ChosenArea is { } chosen
        ? Areas.Where(a => a.AreaId == chosen).Cast<(Guid, string)?>().FirstOrDefault() ?? throw new NotThere()
        : Areas.Count > 0 ? Areas[0] : throw new NotThere();
}
