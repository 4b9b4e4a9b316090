using System.Text.Json;
using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.BackLink;
using Waymark.Web.GovUk.Breadcrumbs;
using Waymark.Web.GovUk.Button;
using Waymark.Web.GovUk.CharacterCount;
using Waymark.Web.GovUk.Checkboxes;
using Waymark.Web.GovUk.DateInput;
using Waymark.Web.GovUk.Details;
using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.ErrorSummary;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.FileUpload;
using Waymark.Web.GovUk.GenericHeader;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Input;
using Waymark.Web.GovUk.InsetText;
using Waymark.Web.GovUk.Label;
using Waymark.Web.GovUk.NotificationBanner;
using Waymark.Web.GovUk.Pagination;
using Waymark.Web.GovUk.Panel;
using Waymark.Web.GovUk.PasswordInput;
using Waymark.Web.GovUk.PhaseBanner;
using Waymark.Web.GovUk.Radios;
using Waymark.Web.GovUk.Select;
using Waymark.Web.GovUk.ServiceNavigation;
using Waymark.Web.GovUk.SkipLink;
using Waymark.Web.GovUk.SummaryList;
using Waymark.Web.GovUk.Table;
using Waymark.Web.GovUk.Tag;
using Waymark.Web.GovUk.TaskList;
using Waymark.Web.GovUk.Textarea;
using Waymark.Web.GovUk.WarningText;

namespace Waymark.Web.Tests.GovUk;

public class FixtureTests
{
    private static readonly Dictionary<string, Func<JsonElement, IHtmlContent>> Renderers = new(StringComparer.Ordinal)
    {
        ["back-link"] = o => BackLinkRenderer.Render(OptionsReader.Read<BackLinkOptions>(o)),
        ["breadcrumbs"] = o => BreadcrumbsRenderer.Render(OptionsReader.Read<BreadcrumbsOptions>(o)),
        ["button"] = o => ButtonRenderer.Render(OptionsReader.Read<ButtonOptions>(o)),
        ["character-count"] = o => CharacterCountRenderer.Render(OptionsReader.Read<CharacterCountOptions>(o)),
        ["checkboxes"] = o => CheckboxesRenderer.Render(OptionsReader.Read<CheckboxesOptions>(o)),
        ["date-input"] = o => DateInputRenderer.Render(OptionsReader.Read<DateInputOptions>(o)),
        ["details"] = o => DetailsRenderer.Render(OptionsReader.Read<DetailsOptions>(o)),
        ["error-message"] = o => ErrorMessageRenderer.Render(OptionsReader.Read<ErrorMessageOptions>(o)),
        ["error-summary"] = o => ErrorSummaryRenderer.Render(OptionsReader.Read<ErrorSummaryOptions>(o)),
        ["fieldset"] = o => FieldsetRenderer.Render(OptionsReader.Read<FieldsetOptions>(o)),
        // Browsers refuse a value, and the template drops it.
        ["file-upload"] = o => FileUploadRenderer.Render(OptionsReader.Read<FileUploadOptions>(o, ignoring: "value")),
        ["generic-header"] = o => GenericHeaderRenderer.Render(OptionsReader.Read<GenericHeaderOptions>(o)),
        ["hint"] = o => HintRenderer.Render(OptionsReader.Read<HintOptions>(o)),
        ["input"] = o => InputRenderer.Render(OptionsReader.Read<InputOptions>(o)),
        ["inset-text"] = o => InsetTextRenderer.Render(OptionsReader.Read<InsetTextOptions>(o)),
        ["label"] = o => LabelRenderer.Render(OptionsReader.Read<LabelOptions>(o)),
        ["notification-banner"] = o => NotificationBannerRenderer.Render(OptionsReader.Read<NotificationBannerOptions>(o)),
        ["pagination"] = o => PaginationRenderer.Render(OptionsReader.Read<PaginationOptions>(o)),
        ["panel"] = o => PanelRenderer.Render(OptionsReader.Read<PanelOptions>(o)),
        ["password-input"] = o => PasswordInputRenderer.Render(OptionsReader.Read<PasswordInputOptions>(o)),
        ["phase-banner"] = o => PhaseBannerRenderer.Render(OptionsReader.Read<PhaseBannerOptions>(o)),
        ["radios"] = o => RadiosRenderer.Render(OptionsReader.Read<RadiosOptions>(o)),
        ["select"] = o => SelectRenderer.Render(OptionsReader.Read<SelectOptions>(o)),
        ["service-navigation"] = o => ServiceNavigationRenderer.Render(OptionsReader.Read<ServiceNavigationOptions>(o)),
        ["skip-link"] = o => SkipLinkRenderer.Render(OptionsReader.Read<SkipLinkOptions>(o)),
        ["summary-list"] = o => SummaryListRenderer.Render(OptionsReader.Read<SummaryListOptions>(o)),
        ["table"] = o => TableRenderer.Render(OptionsReader.Read<TableOptions>(o)),
        ["tag"] = o => TagRenderer.Render(OptionsReader.Read<TagOptions>(o)),
        ["task-list"] = o => TaskListRenderer.Render(OptionsReader.Read<TaskListOptions>(o)),
        ["textarea"] = o => TextareaRenderer.Render(OptionsReader.Read<TextareaOptions>(o)),
        ["warning-text"] = o => WarningTextRenderer.Render(OptionsReader.Read<WarningTextOptions>(o)),
    };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var component in Renderers.Keys)
        {
            foreach (var name in Fixtures.NamesOf(component))
            {
                data.Add(component, name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Render_gives_the_same_tree_as_govuk_frontend(string component, string fixture)
    {
        var (_, options, html) = Fixtures.Find(component, fixture);

        var ours = Renderers[component](options);

        Assert.Equal(Dom.Normalise(html), Dom.Normalise(ours));
    }
}
