using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Waymark.Core.Tests.Architecture;

public sealed class AssemblyTests
{
    /// <summary>Core takes the ASP.NET Core framework for Identity's store only: the rules know nothing of requests and pages.</summary>
    [Fact]
    public void Core_uses_no_type_of_the_web()
    {
        var wrong = Used("Waymark.Core", m => m.TypeReferences.Select(m.GetTypeReference)
            .Select(t => $"{m.GetString(t.Namespace)}.{m.GetString(t.Name)}"))
            .FindAll(StartsWithAny("Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Razor", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Builder"));
        Assert.Empty(wrong);
    }

    /// <summary>The reader is a library of its own: no database, no web, nothing of Waymark.</summary>
    [Fact]
    public void PlanReader_uses_neither_database_nor_web()
    {
        var wrong = Used("Waymark.PlanReader", m => m.AssemblyReferences.Select(m.GetAssemblyReference).Select(a => m.GetString(a.Name)))
            .FindAll(StartsWithAny("Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Npgsql", "System.Data", "Waymark"));
        Assert.Empty(wrong);
    }

    private static List<string> Used(string assembly, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        List<string> used = [.. names(file.GetMetadataReader())];
        Assert.NotEmpty(used);
        return used;
    }

    private static Predicate<string> StartsWithAny(params string[] roots) =>
        name => roots.Any(root => name == root || name.StartsWith(root + ".", StringComparison.Ordinal));
}
