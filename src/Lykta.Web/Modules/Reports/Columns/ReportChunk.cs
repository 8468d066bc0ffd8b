using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.Columns;

/// <summary>Some of the reports as one array a column, in the order of their ids. Never changed: what changes is a new chunk.</summary>
internal sealed class ReportChunk
{
    /// <summary>Rows when it is made; it may grow to twice as many.</summary>
    public const int Size = 1 << 15;

    private const byte HasPosition = 1;
    private const byte Exact = 2;

    private readonly Guid[] ids;
    private readonly byte[] flags;
    private readonly ushort[] units;

    /// <param name="rows">In the order of their ids.</param>
    /// <param name="codings">Learns what it has not seen.</param>
    public ReportChunk(ReadOnlySpan<ReportRow> rows, ReportCodings codings)
    {
        var n = rows.Length;
        (ids, flags, units) = (new Guid[n], new byte[n], new ushort[n]);
        (Days, Kinds, Areas, Organisations, Places) = (new int[n], new ushort[n], new ushort[n], new ushort[n], new int[n]);
        (East, North, From, To) = (new double[n], new double[n], new DateTime[n], new DateTime[n]);
        for (var i = 0; i < n; i++)
        {
            ref readonly var row = ref rows[i];
            (ids[i], Days[i], From[i], To[i]) = (row.Id.Value, row.LocalDay.DayNumber, row.OccurredFrom, row.OccurredTo);
            (Kinds[i], Areas[i], Organisations[i]) = (checked((ushort)codings.Kinds.Add(row.Kind)), row.AreaCode is { } area ? checked((ushort)codings.Areas.Add(area)) : (ushort)0, checked((ushort)codings.Organisations.Add(row.OrganisationId)));
            (units[i], Places[i]) = (row.UnitId is { } unit ? checked((ushort)codings.Units.Add(unit)) : (ushort)0, row.PlaceId is { } place ? codings.Places.Add(place) : 0);
            (East[i], North[i]) = (row.East ?? double.NaN, row.North ?? double.NaN);
            flags[i] = (byte)((row is { North: not null, East: not null } ? HasPosition : 0) | (row.IsExact ? Exact : 0));
        }
    }

    public int Count => ids.Length;

    public int[] Days { get; }

    public ushort[] Kinds { get; }

    public ushort[] Areas { get; }

    public ushort[] Organisations { get; }

    public int[] Places { get; }

    /// <summary>SWEREF 99 TM, metres; no number where none is known.</summary>
    public double[] East { get; }

    public double[] North { get; }

    public DateTime[] From { get; }

    public DateTime[] To { get; }

    public Guid First => ids[0];

    /// <summary>Bytes of its columns.</summary>
    public long Bytes => (long)Count * (16 + 1 + 2 + 4 + 2 + 2 + 2 + 4 + 8 + 8 + 8 + 8);

    public bool IsPrecise(int row) => flags[row] == (HasPosition | Exact);

    public ReportRow Row(int i, ReportCodings codings) => new(
        new Id<Report>(ids[i]),
        codings.Kinds[Kinds[i]],
        DateOnly.FromDayNumber(Days[i]),
        Areas[i] == 0 ? null : codings.Areas[Areas[i]],
        codings.Organisations[Organisations[i]],
        units[i] == 0 ? null : codings.Units[units[i]],
        Places[i] == 0 ? null : codings.Places[Places[i]],
        double.IsNaN(North[i]) ? null : North[i],
        double.IsNaN(East[i]) ? null : East[i],
        (flags[i] & Exact) != 0,
        From[i],
        To[i]);
}
