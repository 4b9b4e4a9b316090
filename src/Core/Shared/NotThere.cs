namespace Waymark.Core.Shared;

/// <summary>The record does not exist, or this person may not know that it does. Both look the same from outside.</summary>
public sealed class NotThere() : Exception("There is no such record.");
