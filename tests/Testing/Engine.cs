namespace Waymark.Testing;

/// <summary>The databases the product runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
