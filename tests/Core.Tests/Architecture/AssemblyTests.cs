using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Waymark.Core.Tests.Architecture;

public sealed class AssemblyTests
{
    /// <summary>Core takes the ASP.NET Core framework for Identity's store only: the rules know nothing of requests and pages.</summary>
    [Fact]
    public void Core_uses_no_type_of_the_web()
    {
        string[] web = ["Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Razor", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Builder"];
        var used = Read("Waymark.Core", m => m.TypeReferences.Select(m.GetTypeReference)
            .Select(t => $"{m.GetString(t.Namespace)}.{m.GetString(t.Name)}"));
        Assert.NotEmpty(used);
        Assert.DoesNotContain(used, name => web.Any(w => name.StartsWith(w + ".", StringComparison.Ordinal)));
    }

    /// <summary>The reader is a library of its own: no database, no web.</summary>
    [Fact]
    public void PlanReader_uses_neither_database_nor_web()
    {
        string[] banned = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Npgsql", "System.Data", "Waymark"];
        var used = Read("Waymark.PlanReader", m => m.AssemblyReferences.Select(m.GetAssemblyReference).Select(a => m.GetString(a.Name)));
        Assert.NotEmpty(used);
        Assert.DoesNotContain(used, name => banned.Any(b => name == b || name.StartsWith(b + ".", StringComparison.Ordinal)));
    }

    private static List<string> Read(string assembly, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        return [.. names(file.GetMetadataReader())];
    }
}
