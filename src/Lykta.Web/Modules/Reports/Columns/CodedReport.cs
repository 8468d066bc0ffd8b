namespace Lykta.Modules.Reports.Columns;

/// <summary>A report with the numbers of <see cref="ReportCodings"/> instead of its words: nothing in it is kept alive by it.</summary>
/// <param name="Day">The local day's number.</param>
/// <param name="East">SWEREF 99 TM, metres; no number where none is known.</param>
internal readonly record struct CodedReport(
    Guid Id, int Day, ushort Kind, ushort Area, ushort Organisation, ushort Unit, int Place, double East, double North, DateTime From, DateTime To, byte Flags)
{
    public const byte HasPosition = 1;
    public const byte Exact = 2;
}
