namespace Waymark.Core.Shared.Data;

/// <summary>Someone else saved the record after this person opened it; nothing was written.</summary>
public sealed class ChangedMeanwhile() : Exception("Someone else changed this while you were working on it.");
