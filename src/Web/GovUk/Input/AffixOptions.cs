namespace Waymark.Web.GovUk.Input;

/// <summary>A unit shown before or after a text input, such as £ or %; the label must say it too.</summary>
public sealed record AffixOptions : ContentOptions;
