namespace Waymark.Web.Tests.GovUk;

public class GalleryServing
{
    /// <summary>For looking at the components in a browser: run with <c>-explicit only</c>; ends when the file it names is deleted.</summary>
    [Fact(Explicit = true)]
    public async Task Serve_gallery_until_stopped()
    {
        await using var app = await GalleryHost.StartAsync("http://127.0.0.1:5099");
        var stop = Path.Combine(Path.GetTempPath(), "waymark-gallery-running");
        await File.WriteAllTextAsync(stop, GalleryHost.AddressOf(app), TestContext.Current.CancellationToken);
        while (File.Exists(stop) && !TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        await app.StopAsync(CancellationToken.None);
    }
}
