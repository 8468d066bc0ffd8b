using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;

namespace Lykta.Modules.Reports.Columns;

/// <summary>What the numbers of the columns stand for.</summary>
internal sealed class ReportCodings
{
    public ReportCodings() => (Kinds, Areas, Organisations, Units, Places) = (new(), new(), new(), new(), new());

    public ReportCodings(ReportCodings earlier) =>
        (Kinds, Areas, Organisations, Units, Places) = (new(earlier.Kinds), new(earlier.Areas), new(earlier.Organisations), new(earlier.Units), new(earlier.Places));

    public Coding<string> Kinds { get; }

    public Coding<string> Areas { get; }

    public Coding<Id<Organisation>> Organisations { get; }

    public Coding<Id<Unit>> Units { get; }

    public Coding<Id<Place>> Places { get; }

    /// <summary>The report in numbers; learns what it has not seen.</summary>
    public CodedReport Code(in ReportRow row) => new(
        row.Id.Value,
        row.LocalDay.DayNumber,
        checked((ushort)Kinds.Add(row.Kind)),
        row.AreaCode is { } area ? checked((ushort)Areas.Add(area)) : (ushort)0,
        checked((ushort)Organisations.Add(row.OrganisationId)),
        row.UnitId is { } unit ? checked((ushort)Units.Add(unit)) : (ushort)0,
        row.PlaceId is { } place ? Places.Add(place) : 0,
        row.East ?? double.NaN,
        row.North ?? double.NaN,
        row.OccurredFrom,
        row.OccurredTo,
        (byte)((row is { North: not null, East: not null } ? CodedReport.HasPosition : 0) | (row.IsExact ? CodedReport.Exact : 0)));
}
