namespace Waymark.PlanReader.Bench;

/// <summary>How many of one kind were right, and which were not.</summary>
internal sealed record Score(string Kind, int Right, int Of, IReadOnlyList<string> Wrong);
