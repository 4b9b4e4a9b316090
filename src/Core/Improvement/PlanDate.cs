using Waymark.PlanReader;

namespace Waymark.Core.Improvement;

/// <summary>A due date as the plan writes it; <see cref="To"/> is the last day that still meets it, null when there is none to miss.</summary>
public sealed record PlanDate(string Text, DateOnly? From, DateOnly? To, DatePrecision Precision);
