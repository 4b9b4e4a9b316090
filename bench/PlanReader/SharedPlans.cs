namespace Waymark.PlanReader.Bench;

/// <summary>Where the published plans lie: beside the repository, never in it.</summary>
internal static class SharedPlans
{
    public static readonly IReadOnlyList<string> WithTruth = ["bury-wsoa", "bedford-soa", "bradford-action-plan"];

    public static string? Find()
    {
        foreach (var start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var plans = Path.Combine(folder.FullName, "shared", "plans");
                if (Directory.Exists(plans))
                {
                    return plans;
                }
            }
        }

        return null;
    }

    public static ReadPlan Read(string folder, string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return PlanDocument.Read(stream, Path.GetFileName(file));
    }
}
