using Waymark.PlanReader;

namespace Waymark.Cli;

/// <summary>Verbs that read a plan document; they need no database.</summary>
internal static class PlanVerbs
{
    public static IReadOnlyList<Verb> Verbs { get; } =
    [
        new(
            "plan read",
            "FILE [--json]",
            "Read an improvement plan from Word, Excel, CSV or text and print it as an outline, or as one JSON object. Exit 0 read, 2 not readable (reason and sentence on standard error).",
            ReadAsync),
        new(
            "plan check",
            "FILE",
            "List what is wrong or unsure in a plan, one finding a line: code, severity, ref, where, sentence. Exit 0 checked, 2 not readable.",
            CheckAsync),
    ];

    private static async Task<int> ReadAsync(Arguments arguments)
    {
        if (await PlanFile.ReadAsync(arguments.Only("file")) is not { } plan)
        {
            return Exit.Refused;
        }

        await PlanFile.WriteAsync(arguments.Has("json") ? PlanJson.Write(plan) : PlanOutline.Write(plan));
        return Exit.Done;
    }

    private static async Task<int> CheckAsync(Arguments arguments)
    {
        if (await PlanFile.ReadAsync(arguments.Only("file")) is not { } plan)
        {
            return Exit.Refused;
        }

        await PlanFile.WriteAsync(PlanFindings.Write(plan));
        return Exit.Done;
    }
}
