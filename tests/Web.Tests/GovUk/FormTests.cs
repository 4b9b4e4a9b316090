using AngleSharp.Html.Dom;

namespace Waymark.Web.Tests.GovUk;

/// <summary>Fields bound to a page's model: what was typed, what is wrong, where to put it right.</summary>
public class FormTests(GalleryFixture gallery) : IClassFixture<GalleryFixture>
{
    [Fact]
    public async Task Empty_form_lists_every_fault_in_the_order_of_the_page_with_links_to_its_fields()
    {
        var page = await gallery.PostAsync("/forms", ("Input.Email", ""));

        var links = page.QuerySelectorAll(".govuk-error-summary__list a").Select(a => (a.TextContent, a.GetAttribute("href"))).ToList();
        Assert.Equal(
            [
                ("Enter work email address", "#Input_Email"),
                ("Enter password", "#Input_Password"),
                ("Enter team", "#Input_Team"),
                ("Enter is the date still right?", "#Input_DateRight"),
                ("Enter due date", "#Input_Due"),
                ("Choose EHC plan", "#Input_File"),
            ],
            links);
        Assert.All(links, l => Assert.IsAssignableFrom<IHtmlElement>(page.QuerySelector($"input{l.Item2}, select{l.Item2}")));
    }

    [Fact]
    public async Task Faulty_page_says_error_in_its_title_and_beside_each_field()
    {
        var page = await gallery.PostAsync("/forms", ("Input.Email", "nobody"));

        Assert.Equal("Error: Update action 1.4 – Waymark", page.Title);
        var email = page.GetElementById("Input_Email")!;
        Assert.Equal("Input_Email-hint Input_Email-error", email.GetAttribute("aria-describedby"));
        Assert.Equal("Error: Enter work email address in the form name@example.com", page.GetElementById("Input_Email-error")!.TextContent);
        Assert.Equal("Update action 1.4 – Waymark", (await gallery.GetAsync("/forms")).Title);
    }

    [Fact]
    public async Task Typing_is_kept_but_never_a_password()
    {
        var page = await gallery.PostAsync(
            "/forms",
            ("Input.Email", "<b>no"), ("Input.Password", "secret"), ("Input.Progress", "\nOne\n& two"), ("Input.Team", "ep"),
            ("Input.DateRight", "no"), ("Input.Hearers", "sen"), ("Input.Hearers", "none"), ("Input.TellBoard", "true"), ("Input.Hours", "many"));

        Assert.Equal("<b>no", page.GetElementById("Input_Email")!.GetAttribute("value"));
        Assert.False(page.GetElementById("Input_Password")!.HasAttribute("value"));
        Assert.Equal("\nOne\n& two", ((IHtmlTextAreaElement)page.GetElementById("Input_Progress")!).TextContent);
        Assert.Equal("ep", page.QuerySelector("#Input_Team option[selected]")!.GetAttribute("value"));
        Assert.Equal(["no"], page.QuerySelectorAll("[name='Input.DateRight'][checked]").Select(r => r.GetAttribute("value")));
        Assert.Equal(["sen", "none"], page.QuerySelectorAll("[name='Input.Hearers'][checked]").Select(r => r.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("[name='Input.TellBoard'][checked]"));
        Assert.Equal("many", page.GetElementById("Input_Hours")!.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll(".govuk-error-summary a"), a => a.TextContent == "Hours: “many” is not an answer we understand");
    }

    [Fact]
    public async Task Wrong_month_keeps_the_date_and_links_to_the_month()
    {
        var page = await gallery.PostAsync("/forms", ("Input.Due.Day", "31"), ("Input.Due.Month", "Foo"), ("Input.Due.Year", "2026"));

        var link = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"), a => a.TextContent.Contains("Due", StringComparison.Ordinal));
        Assert.Equal(("Due date must be a real date", "#Input_Due_Month"), (link.TextContent, link.GetAttribute("href")));
        string[] boxes = ["Input_Due", "Input_Due_Month", "Input_Due_Year"];
        Assert.Equal(["31", "Foo", "2026"], boxes.Select(b => page.GetElementById(b)!.GetAttribute("value")));
        Assert.Equal([false, true, false], boxes.Select(b => page.GetElementById(b)!.ClassList.Contains("govuk-input--error")));
    }

    [Fact]
    public async Task Date_that_must_be_given_asks_for_itself_once()
    {
        var page = await gallery.PostAsync("/forms", ("Input.Finished.Day", ""), ("Input.Finished.Month", ""), ("Input.Finished.Year", ""));

        var link = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"), a => a.GetAttribute("href")!.Contains("Finished", StringComparison.Ordinal));
        Assert.Equal(("Enter finished on", "#Input_Finished"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public async Task Date_of_the_model_stands_in_its_boxes()
    {
        var page = await gallery.GetAsync("/forms");

        string[] boxes = ["Input_Finished", "Input_Finished_Month", "Input_Finished_Year"];
        Assert.Equal(["31", "3", "2026"], boxes.Select(b => page.GetElementById(b)!.GetAttribute("value")));
    }

    [Fact]
    public async Task Attributes_of_the_page_are_passed_on_and_encoded_once()
    {
        var page = await gallery.GetAsync("/forms");

        Assert.Equal(".docx,.xlsx,.csv", page.GetElementById("Input_File")!.GetAttribute("accept"));
        Assert.Equal("numeric", page.GetElementById("Input_Hours")!.GetAttribute("inputmode"));
        Assert.Equal("Tom & Jo's \"list\" <1>", page.QuerySelector("[data-note]")!.GetAttribute("data-note"));
    }
}
