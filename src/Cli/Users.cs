using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;

namespace Waymark.Cli;

/// <summary>Verbs that begin an area and let its first people in. No account exists before them.</summary>
internal static class Users
{
    public static IReadOnlyList<Verb> Verbs { get; } =
    [
        new("area add", "--name NAME [--council NAME]", "Begin a local area with an empty history, and its council if named.", AddAreaAsync),
        new(
            "user add",
            "--area NAME --name NAME --email ADDRESS --role ROLE [--post POST] [--organisation NAME] [--work-stream NAME]",
            $"Give someone a seat and print a link to choose a password, good once and for 7 days. Roles: {string.Join(", ", SeatRoleWords.RoleWords)}.",
            AddUserAsync),
    ];

    private static Task<int> AddAreaAsync(Arguments arguments)
    {
        var request = new AddArea.Request { Name = arguments.Required("name"), Council = arguments.Option("council") };
        return Application.RunAsync(async services =>
        {
            var area = await services.GetRequiredService<AddArea>().RunAsync(request, Actor.System, CancellationToken.None);
            await Console.Out.WriteLineAsync($"{area.Name} is added. Let its first administrator in:");
            await Console.Out.WriteLineAsync($"waymark user add --area \"{area.Name}\" --name NAME --email ADDRESS --role administrator");
            return Exit.Done;
        });
    }

    private static Task<int> AddUserAsync(Arguments arguments)
    {
        var request = new AddUser.Request
        {
            Area = arguments.Required("area"),
            Name = arguments.Required("name"),
            Email = arguments.Required("email"),
            Role = arguments.Required("role"),
            Post = arguments.Option("post"),
            Organisation = arguments.Option("organisation"),
            WorkStream = arguments.Option("work-stream"),
        };
        return Application.RunAsync(async services =>
        {
            var link = await services.GetRequiredService<AddUser>().RunAsync(request, Actor.System, CancellationToken.None);
            await Console.Out.WriteLineAsync(link is null
                ? $"{request.Name} has the seat and signs in with the password they have."
                : $"{request.Name} has the seat. Give them this link, and only them. It works once, for 7 days:\n{link}");
            return Exit.Done;
        });
    }
}
