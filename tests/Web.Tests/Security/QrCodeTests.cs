using System.Security.Cryptography;
using System.Text;
using Waymark.Web.Security;

namespace Waymark.Web.Tests.Security;

public sealed class QrCodeTests
{
    /// <summary>
    /// Codes of eighteen sizes, as they were when a reader of another maker (zbar 0.23) read each of them back to the
    /// character. A digest that differs means another picture: have it read again before it is written down here.
    /// </summary>
    [Theory]
    [InlineData(1, 21, "f972ed54b715057c")]
    [InlineData(17, 21, "de3ed3f8219f0f64")]
    [InlineData(18, 25, "d8d5016bd24c35b4")]
    [InlineData(60, 33, "cb746f11b0acb3eb")]
    [InlineData(107, 41, "afc3c16ac0ee3641")]
    [InlineData(134, 41, "d138738a0fa11a40")]
    [InlineData(135, 45, "09a11efad554d57e")]
    [InlineData(190, 49, "b682ed1e35b73bf7")]
    [InlineData(231, 57, "64b3e0d5fe6056c6")]
    [InlineData(270, 57, "c0dab602e0c1e63b")]
    [InlineData(271, 57, "117fd10abc5c5ee4")]
    [InlineData(330, 65, "c48a08b76463b413")]
    [InlineData(400, 69, "cc120a827147d31c")]
    [InlineData(500, 77, "f3be439b391bb638")]
    [InlineData(620, 85, "e4f86de8aa51da5e")]
    [InlineData(718, 89, "0a3f115bcb7d3f89")]
    [InlineData(790, 93, "b93f1e57d45bc596")]
    [InlineData(858, 97, "36f7415ebc48970b")]
    public void A_code_is_the_one_that_was_read_back(int length, int side, string digest)
    {
        var code = QrCode.Of(Text(length));
        Assert.Equal(side, code.Size);
        Assert.Equal(digest, Digest(code));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() => Assert.Throws<ArgumentException>(() => QrCode.Of(Text(859)));

    private static string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('!' + (i * 7 % 90))));

    private static string Digest(QrCode code)
    {
        var squares = string.Concat(from y in Enumerable.Range(0, code.Size) from x in Enumerable.Range(0, code.Size) select code.IsDark(x, y) ? '1' : '0');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(squares)))[..16];
    }
}
