using Waymark.PlanReader.Bench;

if (SharedPlans.Find() is not { } folder)
{
    await Console.Error.WriteLineAsync("The published plans are not beside this repository: ../shared/plans is needed.");
    return 2;
}

var table = new ScoreTable();
foreach (var plan in SharedPlans.WithTruth)
{
    foreach (var file in (string[])[$"{plan}.docx", $"{plan}.xlsx", $"source/{plan}.txt"])
    {
        table.Add(file, Accuracy.Measure(folder, file, Truth.Read(folder, plan)));
    }
}

table.Add("source/leicestershire-wsoa.txt", CountedPlan.Measure(folder, "source/leicestershire-wsoa.txt"));
await Console.Out.WriteAsync(table.ToString());
await Console.Out.WriteLineAsync();
await Console.Out.WriteAsync(Cost.Measure(folder));
return 0;
