using Lykta.Kernel;

namespace Lykta.Modules.Places.Contracts;

/// <summary>The door to drawing a division from a file: the command line, the first hour and the settings use the same one.</summary>
internal interface IAreaImport
{
    /// <summary>Reads the whole file before anything is saved; importing the same file again changes nothing.</summary>
    Task<Result<AreasImported>> HandleAsync(ImportAreasCommand command, ChangeContext change, CancellationToken ct);
}

/// <summary>A GeoJSON file or a GeoPackage (WGS 84, or SWEREF 99 TM when it says so) and the name of the division it draws.</summary>
internal sealed record ImportAreasCommand(string Division, Stream File);

/// <summary>What the import came to. Warnings are for the person's eyes: overlaps, repaired polygons, areas that are gone.</summary>
internal sealed record AreasImported(string Division, bool IsWorking, int New, int Redrawn, int Unchanged, int Removed, IReadOnlyList<Text> Warnings)
{
    public int Areas => New + Redrawn + Unchanged;
}
