namespace Lykta.Platform.Database;

/// <summary>An aggregate that two people may edit at once: <see cref="Version"/> is the concurrency token, raised by <see cref="RowStamps"/>.</summary>
internal interface IVersioned
{
    long Version { get; }
}
