using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>A municipality's name, and how often it compiles its picture.</summary>
internal sealed record SeenMunicipality
{
    public required MunicipalityCode Code { get; init; }

    public required string Name { get; init; }

    public required Cadence Cadence { get; init; }

    public required DayOfWeek StopDay { get; init; }

    public required TimeOnly StopTime { get; init; }

    /// <summary>The municipality's period that holds a day.</summary>
    public Period PeriodOf(DateOnly day) => Cadence.PeriodOf(day);

    /// <summary>When reports for a period stop being in time (stopptid): the first stop day after it, at the stop time.</summary>
    public DateTime StopOf(Period period)
    {
        var day = period.To.AddDays(1);
        return SwedishTime.ToUtc(day.AddDays(((int)StopDay - (int)day.DayOfWeek + 7) % 7), StopTime);
    }

    /// <summary>The municipality's own address for fault reports; null where none is set.</summary>
    public required string? FaultReportAddress { get; init; }

    /// <summary>Where to report concern for a child.</summary>
    public required string? ConcernReportAddress { get; init; }

    public required DateTime? SettledAt { get; init; }

    public required long Version { get; init; }
}

/// <summary>The door to reading municipalities.</summary>
internal static class MunicipalitiesSeen
{
    /// <summary>The municipality this unit of work stands in.</summary>
    public static IQueryable<SeenMunicipality> CurrentMunicipality(this LyktaDbContext db) => Seen(db.Set<Municipality>());

    /// <summary>Every municipality of the installation: names are no secret, rows in them are.</summary>
    public static IQueryable<SeenMunicipality> AllMunicipalities(this LyktaDbContext db) =>
        Seen(db.AllOf<Municipality>());

    private static IQueryable<SeenMunicipality> Seen(IQueryable<Municipality> rows) =>
        rows.Select(m => new SeenMunicipality { Code = m.Code, Name = m.Name, Cadence = m.Cadence, StopDay = m.StopDay, StopTime = m.StopTime, FaultReportAddress = m.FaultReportAddress, ConcernReportAddress = m.ConcernReportAddress, SettledAt = m.SettledAt, Version = m.Version });
}
