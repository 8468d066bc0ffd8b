using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>A seen measure with the names of what it points at, for lists, pages and exports.</summary>
public sealed class MeasureRow
{
    internal SeenMeasure Measure { get; init; } = null!;

    /// <summary>Where it stands in the list: one's own before others', the overdue before the rest, the ended last.</summary>
    internal int Rank { get; init; }

    internal string Organisation { get; init; } = "";

    internal string ProposedBy { get; init; } = "";

    internal string? Area { get; init; }

    internal string? Place { get; init; }

    internal string? ProblemName { get; init; }

    internal string? ProblemEnglishName { get; init; }

    internal Text? Problem => ProblemName is { } name ? new Text(name, ProblemEnglishName ?? name) : null;

    /// <summary>"Polisen · Kommunpolis": organisation and function, never a person.</summary>
    internal string Responsible => Measure.Function is { Length: > 0 } function ? $"{Organisation} · {function}" : Organisation;

    internal string? Where => Place is null ? Area : Area is null ? Place : $"{Place}, {Area}";
}

/// <summary>A seen measure and its place in the list.</summary>
internal sealed class RankedMeasure
{
    public required SeenMeasure Measure { get; init; }

    public required int Rank { get; init; }
}

/// <summary>Joins names onto seen measures.</summary>
internal static class MeasureRows
{
    public static IQueryable<MeasureRow> WithNames(this IQueryable<RankedMeasure> measures, LyktaDbContext db) =>
        from ranked in measures
        let m = ranked.Measure
        join o in db.Organisations() on m.OrganisationId equals o.Id
        join proposer in db.Organisations() on m.ProposedById equals proposer.Id
        join a in db.WorkingAreas() on m.AreaCode equals a.Code into areas
        from a in areas.DefaultIfEmpty()
        join p in db.Places() on m.PlaceId equals p.Id into places
        from p in places.DefaultIfEmpty()
        join k in db.Kinds() on m.ProblemKind equals k.Code into kinds
        from k in kinds.DefaultIfEmpty()
        select new MeasureRow
        {
            Measure = m,
            Rank = ranked.Rank,
            Organisation = o.Name,
            ProposedBy = proposer.Name,
            Area = a.Name,
            Place = p.Name,
            ProblemName = k.Name,
            ProblemEnglishName = k.EnglishName,
        };
}
