namespace Waymark.Web.Security;

/// <summary>Names a browser and its system in a few words, from what it says of itself.</summary>
public static class Device
{
    private static readonly (string Sign, string Name)[] _browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] _systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return $"{Named(_browsers, agent, "A browser")} on {Named(_systems, agent, "a computer")}";
    }

    private static string Named((string Sign, string Name)[] names, string agent, string otherwise) =>
        names.FirstOrDefault(n => agent.Contains(n.Sign, StringComparison.Ordinal)).Name ?? otherwise;
}
