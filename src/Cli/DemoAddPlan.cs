using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Demonstration;
using Waymark.Core.Shared;

namespace Waymark.Cli;

/// <summary><c>demo add-plan FILE</c>: any plan document beside the demonstration, to look at.</summary>
internal static class DemoAddPlan
{
    public static IReadOnlyList<Verb> Verbs { get; } =
    [
        new("demo add-plan", "FILE", "Put any plan document beside the demonstration, in an area of its own with invented people.", RunAsync),
    ];

    private static Task<int> RunAsync(Arguments arguments)
    {
        var file = arguments.Only("file");
        return Application.RunAsync(async services =>
        {
            if (!File.Exists(file))
            {
                throw new RuleBroken($"There is no file {file}.");
            }

            var request = new AddPlanBeside.Request { FileName = Path.GetFileName(file), Document = await File.ReadAllBytesAsync(file) };
            var made = await services.GetRequiredService<AddPlanBeside>().RunAsync(request, CancellationToken.None);
            var address = services.GetRequiredService<WaymarkSettings>().Address;
            await Console.Out.WriteLineAsync($"{new Uri(address, $"/plans/{made.PlanId}")}");
            await Console.Out.WriteLineAsync($"{made.AreaName}: {made.Summary.Actions} actions, {made.Summary.Priorities.Count(p => p.Place > 0)} priorities, {made.Summary.WithDate} with a date, {made.Summary.Rated} rated, {made.Questions} questions.");
            return Exit.Done;
        });
    }
}
