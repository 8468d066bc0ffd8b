using System.Runtime.InteropServices;

namespace Lykta.Modules.Reports.Columns;

/// <summary>Some of the reports as one array a column, in the order of their ids. Never changed: what changes is a new chunk.</summary>
internal sealed class ReportChunk
{
    /// <summary>Rows when it is made; it may grow to twice as many.</summary>
    public const int Size = 1 << 15;

    private readonly Guid[] ids;
    private readonly byte[] flags;
    private readonly ushort[] units;

    /// <param name="all">Reports in any order.</param>
    /// <param name="order">Which of them, in the order of their ids.</param>
    public ReportChunk(List<CodedReport> all, ReadOnlySpan<int> order)
    {
        var n = order.Length;
        (ids, flags, units) = (new Guid[n], new byte[n], new ushort[n]);
        (Days, Kinds, Areas, Organisations, Places) = (new int[n], new ushort[n], new ushort[n], new ushort[n], new int[n]);
        (East, North, From, To) = (new double[n], new double[n], new DateTime[n], new DateTime[n]);
        var rows = CollectionsMarshal.AsSpan(all);
        for (var i = 0; i < n; i++)
        {
            ref readonly var row = ref rows[order[i]];
            (ids[i], Days[i], Kinds[i], Areas[i], Organisations[i], units[i], Places[i], East[i], North[i], From[i], To[i], flags[i]) = row;
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

    public bool IsPrecise(int row) => flags[row] == (CodedReport.HasPosition | CodedReport.Exact);

    public CodedReport Row(int i) => new(ids[i], Days[i], Kinds[i], Areas[i], Organisations[i], units[i], Places[i], East[i], North[i], From[i], To[i], flags[i]);
}
