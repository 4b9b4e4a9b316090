using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Tests.Identity.SigningIn;

public sealed class PasswordRulesTests : IDisposable
{
    private static readonly string[] _about = ["Maryam Thistlewood", "m.thistlewood@larkshire.example", "Larkshire", "Larkshire County Council"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("waymark-passwords-");

    [Theory]
    [InlineData("plum saddle orbit ninety")]
    [InlineData("kX9#mP2$vL5n")]
    [InlineData("            x1y2z3w4")]
    [InlineData("пароль из четырёх слов")]
    [InlineData("🦊🐢🦉🐝🦋🐌🐞🐜🦗🦂🐠🐙")]
    [InlineData("tromboneviaductgerbil")]
    public void Takes_what_is_long_and_not_obvious(string password) => Check(password);

    [Fact]
    public void Takes_200_characters() => Check(string.Concat(Enumerable.Range(0, 50).Select(i => $"q{i:D2}~")));

    [Theory]
    [InlineData("short 11 ch", "12 characters or more")]
    [InlineData("password1234", "harder to guess")]
    [InlineData("P@ssw0rd1234!", "harder to guess")]
    [InlineData("Liverpool2026!", "harder to guess")]
    [InlineData("manchesterunited", "harder to guess")]
    [InlineData("correcthorsebatterystaple", "harder to guess")]
    [InlineData("iloveyouforever", "harder to guess")]
    [InlineData("qwertyuiop[]", "harder to guess")]
    [InlineData("123456789012", "harder to guess")]
    [InlineData("abcdefghijkl", "harder to guess")]
    [InlineData("1qaz2wsx3edc", "harder to guess")]
    [InlineData("aaaaaaaaaaaab", "harder to guess")]
    [InlineData("abababababab", "harder to guess")]
    [InlineData("Thistlewood1987", "not built from your name")]
    [InlineData("th1stlew00d!!!!", "not built from your name")]
    [InlineData("LarkshireCouncil1", "not built from your name")]
    [InlineData("waymark-larkshire-24", "not built from your name")]
    [InlineData("maryamthistlewood", "not built from your name")]
    public void Refuses_what_is_guessed_first(string password, string message)
    {
        var refusal = Assert.Throws<RuleBroken>(() => Check(password));
        Assert.Equal("Password", refusal.Field);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_stands_in_the_installations_own_list()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "common-passwords.txt"), "zebra-lamp-forty-two\n");
        Assert.Throws<RuleBroken>(() => Check("Zebra-Lamp-Forty-Two"));
    }

    /// <summary>docs/security.md tells this number.</summary>
    [Fact]
    public void The_shipped_list_has_several_thousand_entries_each_long_enough() => Assert.InRange(PasswordRules.CommonCount, 8_000, 10_000);

    [Fact]
    public void Keyboards_that_compose_letters_differently_make_one_password() =>
        Assert.Equal(PasswordRules.Normalise("Zoe\u0308 und andere"), PasswordRules.Normalise("Zo\u00eb und andere"));

    public void Dispose() => _folder.Delete(recursive: true);

    private void Check(string password) => new PasswordRules(new DataFolder(_folder.FullName)).Check("Password", password, _about);
}
