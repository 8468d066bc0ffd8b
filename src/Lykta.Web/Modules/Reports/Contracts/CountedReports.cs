using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A reviewed report as a picture counts it, whoever will look: never its words. What a viewer may see of it is asked of <see cref="ReportsSeen"/>.</summary>
internal sealed record CountedReport
{
    public required Id<Report> Id { get; init; }

    public required string Kind { get; init; }

    public required DateOnly LocalDay { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required Id<Unit>? UnitId { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required double? North { get; init; }

    public required double? East { get; init; }

    public required PositionPrecision? Precision { get; init; }

    public required DateTime OccurredFrom { get; init; }

    public required DateTime OccurredTo { get; init; }

    public required int? SafetyImpact { get; init; }
}

/// <summary>One unit, or an organisation that reports without units: what exposure is counted in.</summary>
internal readonly record struct ReportingParty(Id<Organisation> OrganisationId, Id<Unit>? UnitId);

/// <summary>A party that reported a kind in an area.</summary>
internal readonly record struct PartyOfKind(string? AreaCode, string Kind, Id<Organisation> OrganisationId, Id<Unit>? UnitId);

/// <summary>The door to the rows a picture is compiled from.</summary>
internal static class CountedReports
{
    /// <summary>The reviewed reports of a period, in the order of their ids.</summary>
    public static IQueryable<CountedReport> ReportsCounted(this LyktaDbContext db, Period period) =>
        from r in InPeriod(db, period)
        where r.State == ReportState.Accepted
        orderby r.Id
        select new CountedReport
        {
            Id = r.Id,
            Kind = r.Kind,
            LocalDay = r.LocalDay,
            AreaCode = r.AreaCode,
            OrganisationId = r.OrganisationId,
            UnitId = r.UnitId,
            PlaceId = r.PlaceId,
            North = r.North,
            East = r.East,
            Precision = r.Precision,
            OccurredFrom = r.OccurredFrom,
            OccurredTo = r.OccurredTo,
            SafetyImpact = r.SafetyImpact,
        };

    /// <summary>Who reported which kind where in a period, each named once.</summary>
    public static IQueryable<PartyOfKind> PartiesByKind(this LyktaDbContext db, Period period) =>
        InPeriod(db, period)
            .Where(r => r.State == ReportState.Accepted)
            .Select(r => new PartyOfKind { AreaCode = r.AreaCode, Kind = r.Kind, OrganisationId = r.OrganisationId, UnitId = r.UnitId })
            .Distinct();

    /// <summary>Reviewed reports of earlier days that came in between two moments: what the picture before did not have.</summary>
    public static IQueryable<LateCount> LateReports(this LyktaDbContext db, DateOnly before, DateTime after, DateTime until) =>
        from r in db.Set<Report>()
        where r.State == ReportState.Accepted && r.ReceivedAt > after && r.ReceivedAt <= until && r.LocalDay < before && r.KnownAfterHours > 0
        group r by new { r.LocalDay, r.AreaCode } into g
        select new LateCount { Day = g.Key.LocalDay, AreaCode = g.Key.AreaCode, Count = g.Count() };

    private static IQueryable<Report> InPeriod(LyktaDbContext db, Period period)
    {
        var (from, to) = (period.From, period.To);
        var (first, last) = (IsoWeek.Of(from), IsoWeek.Of(to));
        return db.Set<Report>().Where(r => r.Week >= first && r.Week <= last && r.LocalDay >= from && r.LocalDay <= to);
    }
}

/// <summary>How many reports of one earlier day and area came in late.</summary>
internal readonly record struct LateCount(DateOnly Day, string? AreaCode, int Count);
