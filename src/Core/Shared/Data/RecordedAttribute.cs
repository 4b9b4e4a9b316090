namespace Waymark.Core.Shared.Data;

/// <summary>A save that touches this entity without a change in the history is refused.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RecordedAttribute : Attribute;
