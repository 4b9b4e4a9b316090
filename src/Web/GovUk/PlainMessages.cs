using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Waymark.Web.GovUk;

/// <summary>Gives validation attributes without words of their own a sentence that says what to do.</summary>
public sealed partial class PlainMessages : IValidationMetadataProvider
{
    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var display = context.Attributes.OfType<DisplayAttribute>().FirstOrDefault()?.GetName();
        var name = display ?? Spaced(context.Key.Name ?? "this");
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (!HasOwnWords(attribute) && Sentence(attribute, name, context.Key.ModelType) is { } sentence)
            {
                attribute.ErrorMessage = sentence;
            }
        }
    }

    /// <summary>"DueDate" as "Due date".</summary>
    public static string Spaced(string name)
    {
        var words = WordStart().Replace(name, " ").Trim();
        return words.Length == 0 ? words : words[0] + string.Concat(words[1..].Select((c, i) => StartsWord(words, i + 1) ? char.ToLowerInvariant(c) : c));
    }

    /// <summary>"Due date" as "due date", but "EHC plan" as it stands.</summary>
    public static string WithinSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static bool StartsWord(string words, int at) => words[at - 1] == ' ' && at + 1 < words.Length && char.IsLower(words[at + 1]);

    // An e-mail attribute gives the framework's sentence as if it were its own.
    private static bool HasOwnWords(ValidationAttribute attribute) =>
        attribute.ErrorMessageResourceName is not null
        || (attribute.ErrorMessage is not null && attribute.ErrorMessage != (attribute is EmailAddressAttribute ? new EmailAddressAttribute().ErrorMessage : null));

    private static string? Sentence(ValidationAttribute attribute, string name, Type type) => attribute switch
    {
        RequiredAttribute when typeof(IFormFile).IsAssignableFrom(type) => $"Choose {WithinSentence(name)}",
        RequiredAttribute => $"Enter {WithinSentence(name)}",
        StringLengthAttribute { MinimumLength: > 0 } s => string.Create(CultureInfo.InvariantCulture, $"{name} must be between {s.MinimumLength:N0} and {s.MaximumLength:N0} characters"),
        StringLengthAttribute s => string.Create(CultureInfo.InvariantCulture, $"{name} must be {s.MaximumLength:N0} characters or fewer"),
        MaxLengthAttribute m => string.Create(CultureInfo.InvariantCulture, $"{name} must be {m.Length:N0} characters or fewer"),
        MinLengthAttribute m => string.Create(CultureInfo.InvariantCulture, $"{name} must be {m.Length:N0} characters or more"),
        RangeAttribute r => string.Create(CultureInfo.InvariantCulture, $"{name} must be between {r.Minimum} and {r.Maximum}"),
        EmailAddressAttribute => $"Enter {WithinSentence(name)} in the form name@example.com",
        _ => null,
    };

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
