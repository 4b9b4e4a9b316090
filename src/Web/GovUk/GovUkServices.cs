using Microsoft.AspNetCore.Mvc;
using Waymark.Web.GovUk.DateInput;

namespace Waymark.Web.GovUk;

/// <summary>Sets the pages up for the components.</summary>
public static class GovUkServices
{
    /// <summary>Binds dates from three boxes, and gives faults that the framework finds plain sentences.</summary>
    public static IMvcBuilder AddGovUk(this IMvcBuilder mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.Services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new DateInputModelBinderProvider());
            options.ModelMetadataDetailsProviders.Add(new PlainMessages());
            var messages = options.ModelBindingMessageProvider;
            messages.SetValueMustNotBeNullAccessor(_ => "Enter an answer");
            messages.SetMissingBindRequiredValueAccessor(_ => "Enter an answer");
            messages.SetMissingKeyOrValueAccessor(() => "Enter an answer");
            messages.SetValueMustBeANumberAccessor(name => $"{name} must be a number");
            messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
            messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"{name}: “{value}” is not an answer we understand");
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” is not an answer we understand");
            messages.SetUnknownValueIsInvalidAccessor(name => $"{name} is not an answer we understand");
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "This is not an answer we understand");
            messages.SetValueIsInvalidAccessor(value => $"“{value}” is not an answer we understand");
        });
        return mvc;
    }
}
