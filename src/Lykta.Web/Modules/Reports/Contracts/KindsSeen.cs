using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A kind of report (händelsetyp) by the municipality's own label.</summary>
internal sealed record SeenKind
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string? EnglishName { get; init; }

    public required int Order { get; init; }

    public required bool IsShown { get; init; }

    /// <summary>English falls back on Swedish.</summary>
    public Text Label => new(Name, EnglishName ?? Name);
}

/// <summary>The door to reading kinds.</summary>
internal static class KindsSeen
{
    public static IQueryable<SeenKind> Kinds(this LyktaDbContext db) =>
        db.Set<ReportKind>().Select(k => new SeenKind { Code = k.Code, Name = k.Name, EnglishName = k.EnglishName, Order = k.Order, IsShown = k.IsShown });
}
