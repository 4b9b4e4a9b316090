using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Tests.Values;

public sealed class KpisTests
{
    [Fact]
    public void Coded_measures_expand_ranges_and_keep_their_words()
    {
        var kpis = Kpis.Coded("Exclusions reduced E7-E9 Less disputes S11 - S12 other work P5");

        Assert.Equal(
            [("E7", "Exclusions reduced"), ("E8", "Exclusions reduced"), ("E9", "Exclusions reduced"), ("S11", "Less disputes"), ("S12", "Less disputes"), ("P5", "other work")],
            kpis.Select(kpi => (kpi.Code!, kpi.Text)));
    }
}
