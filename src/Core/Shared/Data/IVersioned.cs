namespace Waymark.Core.Shared.Data;

/// <summary>A record that people edit: the version they saw must still be the stored one when they save.</summary>
public interface IVersioned
{
    /// <summary>Starts at 1 and grows by one with every save.</summary>
    int Version { get; }
}
