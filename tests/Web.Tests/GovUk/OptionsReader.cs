using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Choices;
using Waymark.Web.GovUk.DateInput;
using Waymark.Web.GovUk.ServiceNavigation;
using Waymark.Web.GovUk.TaskList;

namespace Waymark.Web.Tests.GovUk;

/// <summary>Reads a fixture's options into our records. An option we do not know is an error, so none is ignored unseen.</summary>
internal static class OptionsReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new TextConverter(), new ContentConverter(), new DateItemConverter(), new SlotConverter(), new ListConverter() },
    };

    public static T Read<T>(JsonElement options, string? ignoring = null)
    {
        var members = options.EnumerateObject().Where(m => m.Name != ignoring).ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
        return JsonSerializer.SerializeToElement(members).Deserialize<T>(Options)!;
    }

    /// <summary>Numbers and booleans are written as text.</summary>
    private sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.GetDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => throw new JsonException($"{reader.TokenType} is no text"),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>HTML of a fixture is trusted as it stands; empty or false means none.</summary>
    private sealed class ContentConverter : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } html ? new HtmlString(html.Trim()) : null;

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class DateItemConverter : JsonConverter<DateInputItem>
    {
        private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Converters = { new TextConverter() },
        };

        public override DateInputItem? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.False ? DateInputItem.None : JsonSerializer.Deserialize<DateInputItem>(ref reader, Plain);

        public override void Write(Utf8JsonWriter writer, DateInputItem value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>The slot at the end may be plain HTML.</summary>
    private sealed class SlotConverter : JsonConverter<ServiceNavigationEnd>
    {
        public override ServiceNavigationEnd Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var end = document.RootElement;
            return end.ValueKind == JsonValueKind.String
                ? new ServiceNavigationEnd { Html = new HtmlString(end.GetString()) }
                : new ServiceNavigationEnd { Html = new HtmlString(end.GetProperty("html").GetString()), Align = end.GetProperty("align").GetString() };
        }

        public override void Write(Utf8JsonWriter writer, ServiceNavigationEnd value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>Items that are null, false or empty are left out, as the templates do; among choices and tasks they keep their number.</summary>
    private sealed class ListConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

        private sealed class Converter<T> : JsonConverter<IReadOnlyList<T>>
        {
            public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                using var document = JsonDocument.ParseValue(ref reader);
                return [.. document.RootElement.EnumerateArray()
                    .Where(e => IsSomething(e) || typeof(T) == typeof(ChoiceItem) || typeof(T) == typeof(TaskItem))
                    .Select(e => IsSomething(e) ? e.Deserialize<T>(options)! : default!)];
            }

            public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) => throw new NotSupportedException();

            private static bool IsSomething(JsonElement e) =>
                e.ValueKind is not (JsonValueKind.Null or JsonValueKind.False) && !(e.ValueKind == JsonValueKind.String && e.GetString() == "");
        }
    }
}
