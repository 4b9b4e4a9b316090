using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Waymark.Testing;

/// <summary>
/// Runs a test once on each database: <c>[Theory, OnBothDatabases] public async Task Does_this(Engine engine)</c>.
/// PostgreSQL is skipped when WAYMARK_TEST_POSTGRES names none; under CI it fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override bool SupportsDiscoveryEnumeration() => true;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var skip = PostgresServer.Setting is null && !Need.IsCi ? PostgresServer.Missing : null;
        return new([new TheoryDataRow<Engine>(Engine.Sqlite), new TheoryDataRow<Engine>(Engine.Postgres) { Skip = skip }]);
    }
}
