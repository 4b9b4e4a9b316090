using System.IO.Compression;
using Microsoft.Playwright;
using Waymark.Testing;
using static Waymark.EndToEnd.Tests.PageChecks;

namespace Waymark.EndToEnd.Tests.Improvement;

/// <summary>The main job whole: from the plan an area has in Word to the report its board reads. Every page on the way is looked at.</summary>
public sealed class MainJourneyTests(Suite suite) : BrowserTest(suite)
{
    private const string FirstUpdate = "The tracker holds all forty open cases and two were closed on Friday.";
    private const string SecondUpdate = "Nine of the twelve settings replied and the last three were rung on Thursday.";

    [Fact]
    public async Task Plan_in_Word_becomes_a_board_report()
    {
        var manager = await SignInAsync("Miriam Farrant");
        await UploadAsync(manager);
        await SettleAsync(manager);
        var plan = await GoLiveAsync(manager);
        var first = await UpdateAsync("Devan Purkiss", FirstUpdate);
        var second = await UpdateAsync("Bethan Yarrow", SecondUpdate);
        foreach (var action in (string[])[first, second])
        {
            await manager.GotoAsync(action);
            await PressAsync(manager, "Agree this update");
        }

        await manager.GotoAsync(plan);
        await LookAsync(manager, "plan");
        await TakeSnapshotAsync(manager, plan);
        await AssertReportHoldsAsync(manager, FirstUpdate, SecondUpdate);
    }

    private async Task<IPage> SignInAsync(string name)
    {
        var page = await OpenAsync();
        await page.GotoAsync("/demonstration");
        await PressAsync(page, name);
        await LookAsync(page, "home-" + name.Split(' ')[0].ToLowerInvariant());
        return page;
    }

    private async Task UploadAsync(IPage page)
    {
        await page.GotoAsync("/imports/new");
        await LookAsync(page, "upload");
        await page.GetByLabel("The document").SetInputFilesAsync(Repository.PathOf("demo/larkshire-priority-action-plan.docx"));
        await PressAsync(page, "Upload and read");
        await LookAsync(page, "import");
        await Assertions.Expect(page.GetByLabel("What we read").Locator("li").First).ToContainTextAsync("91");
        await VisitAsync(page, "What we read beside the original", "import-read");
    }

    /// <summary>The three answers that block going live, and the rest by proposal.</summary>
    private async Task SettleAsync(IPage page)
    {
        var import = page.Url;
        await FollowAsync(page, "Which file is current", "import-file");
        await page.GetByLabel("Yes, this is the current file").CheckAsync();
        await PressAsync(page, "Save");
        await FollowAsync(page, "What the ratings mean", "import-ratings");
        await PressAsync(page, "Confirm this scheme");
        await FollowAsync(page, "Who is programme manager", "import-manager");
        await page.GetByLabel("Miriam Farrant").CheckAsync();
        await PressAsync(page, "Save");
        await FollowAsync(page, "People", "import-people");
        await PressAsync(page, "proposed matches");
        await page.GotoAsync(import);
        foreach (var (title, name) in new[] { ("Work streams", "import-work-streams"), ("Inspection and weaknesses", "import-inspection"), ("Outcomes", "import-outcomes") })
        {
            await VisitAsync(page, title, name);
        }

        await VisitAsync(page, "Dates that cannot exist", "import-questions");
        await PressAsync(page, "proposals");
        await LookAsync(page, "import-settled");
    }

    /// <returns>The plan's address.</returns>
    private async Task<string> GoLiveAsync(IPage page)
    {
        await FollowAsync(page, "Go live", "import-go-live");
        await PressAsync(page, "Go live now");
        await page.WaitForURLAsync("**/plans/*");
        return page.Url;
    }

    /// <summary>Signs in as the person and updates the first action that waits for them.</summary>
    /// <returns>The action's address.</returns>
    private async Task<string> UpdateAsync(string person, string sinceLast)
    {
        var page = await SignInAsync(person);
        await page.GotoAsync("/my-actions");
        await LookAsync(page, "my-actions");
        await GoAsync(page, page.Locator("main a[href*='/actions/']:not([href*='update'])").First);
        await LookAsync(page, "action");
        var action = page.Url;
        await FollowAsync(page, "Update", "update");
        await page.Locator("[name='Input.SinceLast']").FillAsync(sinceLast);
        await page.Locator("[name='Input.ChangedForChildren']").FillAsync("Nothing yet.");
        await page.Locator("[name='Input.NextMilestone']").FillAsync("The remaining cases have a named officer.");
        await FillDateAsync(page, "Input.NextMilestoneOn", new DateOnly(2026, 12, 18));
        await page.GetByLabel("Slipping", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Improving").CheckAsync();
        await page.Locator("[name='Input.PathBackWhat']").FillAsync("Two officers from the agency work through the list with us.");
        await page.Locator("[name='Input.PathBackWho']").FillAsync(person);
        await FillDateAsync(page, "Input.PathBackBy", new DateOnly(2027, 1, 29));
        await page.GetByLabel("Nothing", new() { Exact = true }).CheckAsync();
        await PressAsync(page, "Save the update");
        await page.GotoAsync(action);
        await Assertions.Expect(page.GetByText(sinceLast).First).ToBeVisibleAsync();
        await LookAsync(page, "action-updated");
        return action;
    }

    private async Task TakeSnapshotAsync(IPage page, string plan)
    {
        await page.GotoAsync(plan + "/judgements");
        await LookAsync(page, "judgements");
        await page.GotoAsync(plan + "/snapshots");
        await LookAsync(page, "snapshots-none");
        await FollowAsync(page, "Take a snapshot", "snapshot-take");
        await PressAsync(page, "Freeze the plan");
        await page.WaitForURLAsync("**/reports/*");
        await LookAsync(page, "report");
    }

    private static async Task AssertReportHoldsAsync(IPage page, params string[] sentences)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Word", Exact = true }).ClickAsync());
        await using var word = await ZipFile.OpenReadAsync(await download.PathAsync());
        await using var content = await word.GetEntry("word/document.xml")!.OpenAsync();
        var text = await new StreamReader(content).ReadToEndAsync();
        Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    private static async Task FillDateAsync(IPage page, string field, DateOnly day)
    {
        foreach (var (part, value) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) })
        {
            await page.Locator($"[name='{field}.{part}']").FillAsync(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Presses a button; the page that follows must not show an error.</summary>
    private static async Task PressAsync(IPage page, string button)
    {
        await GoAsync(page, page.GetByRole(AriaRole.Button, new() { Name = button }).First);
        Assert.Empty(await page.Locator(".govuk-error-summary li").AllInnerTextsAsync());
    }

    private async Task FollowAsync(IPage page, string link, string name)
    {
        await GoAsync(page, LinkOrButton(page, link));
        await LookAsync(page, name);
    }

    /// <summary>Follows a link, looks at the page and comes back.</summary>
    private async Task VisitAsync(IPage page, string link, string name)
    {
        var from = page.Url;
        await FollowAsync(page, link, name);
        await page.GotoAsync(from);
    }

    private static ILocator LinkOrButton(IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).Or(page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })).First;
}
