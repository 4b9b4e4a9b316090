using System.Text;
using Waymark.Core.Identity.SigningIn;

namespace Waymark.Core.Tests.Identity.SigningIn;

public sealed class TotpTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The test values of RFC 6238, appendix B, for SHA-1, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_is_that_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(_key, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_code_fits_its_own_step_and_the_neighbours(int secondsOff, bool fits)
    {
        var now = new DateTime(2026, 11, 23, 12, 0, 5, DateTimeKind.Utc);
        var code = Totp.CodeAt(_key, Totp.StepAt(now.AddSeconds(secondsOff)));
        Assert.Equal(fits, Totp.Match(_key, code, now) is not null);
    }

    [Fact]
    public void A_code_may_be_typed_with_a_space()
    {
        var now = new DateTime(2026, 11, 23, 12, 0, 5, DateTimeKind.Utc);
        var code = Totp.CodeAt(_key, Totp.StepAt(now));
        Assert.NotNull(Totp.Match(_key, $"{code[..3]} {code[3..]}", now));
    }

    /// <summary>The test values of RFC 4648, section 10, without padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Key_is_shown_in_base_32(string key, string shown) => Assert.Equal(shown, Totp.Base32(Encoding.ASCII.GetBytes(key)));
}
