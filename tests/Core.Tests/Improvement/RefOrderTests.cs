using Waymark.Core.Improvement;

namespace Waymark.Core.Tests.Improvement;

public sealed class RefOrderTests
{
    [Fact]
    public void Refs_stand_in_the_order_people_count_them_LEI_01()
    {
        string[] counted = ["", "1", "1.1", "1.1.1", "1.1.2", "1.2", "1.9", "1.10", "1.10.1", "2", "2a", "2b", "10", "99999999999999999999999", "A1", "A2", "A10", "b1"];
        var mixed = counted.OrderBy(r => r.Length).ThenByDescending(r => r, StringComparer.Ordinal);
        Assert.Equal(string.Join(" < ", counted), string.Join(" < ", mixed.Order(RefOrder.Instance)));
    }
}
