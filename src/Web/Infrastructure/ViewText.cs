using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Waymark.Web.Infrastructure;

/// <summary>Renders a view to text, for documents that are made from pages.</summary>
public sealed class ViewText(IRazorViewEngine engine, ITempDataProvider tempData)
{
    public async Task<string> RenderAsync<T>(string path, T model, HttpContext context)
    {
        var found = engine.GetView(executingFilePath: null, path, isMainPage: true);
        var view = found.View ?? throw new InvalidOperationException($"There is no view {path}.");
        await using var text = new StringWriter();
        var action = new ActionContext(context, context.GetRouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await view.RenderAsync(new ViewContext(action, view, data, new TempDataDictionary(context, tempData), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
