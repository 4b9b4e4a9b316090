using Waymark.Cli;
using Waymark.Core.Shared;

if (args is [] or ["--help"] or ["help"])
{
    await Console.Out.WriteLineAsync("waymark: the operators' and analysts' command of Waymark\n");
    foreach (var verb in Verb.All)
    {
        await Console.Out.WriteLineAsync($"  waymark {verb.Name} {verb.Usage}".TrimEnd());
        await Console.Out.WriteLineAsync($"      {verb.Does}");
    }

    await Console.Out.WriteLineAsync("\nExit codes: 0 done, 1 checked and found faults, 2 input refused, 64 wrong use, 70 a bug.");
    return args is [] ? Exit.WrongUse : Exit.Done;
}

var called = Verb.All
    .Where(v => args.Take(v.Name.Split(' ').Length).SequenceEqual(v.Name.Split(' '), StringComparer.Ordinal))
    .MaxBy(v => v.Name.Length);
if (called is null)
{
    await Console.Error.WriteLineAsync($"waymark has no verb '{string.Join(' ', args.Take(2))}'. 'waymark --help' lists them.");
    return Exit.WrongUse;
}

var words = args.Skip(called.Name.Split(' ').Length).ToList();
if (words.Contains("--help", StringComparer.Ordinal))
{
    await Console.Out.WriteLineAsync($"waymark {called.Name} {called.Usage}\n{called.Does}");
    return Exit.Done;
}

try
{
    return await called.RunAsync(new Arguments(words, "json"));
}
catch (WrongUse wrong)
{
    await Console.Error.WriteLineAsync($"{wrong.Message} Use: waymark {called.Name} {called.Usage}");
    return Exit.WrongUse;
}
catch (RuleBroken refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return Exit.Refused;
}
#pragma warning disable CA1031 // The last line of defence: a bug is told as one, with its trace, and its own exit code.
catch (Exception bug)
#pragma warning restore CA1031
{
    await Console.Error.WriteLineAsync($"This is a bug in waymark: {bug}");
    return Exit.Bug;
}
