using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>One column of an export: its title and where its value comes from. The width, in characters, is for the spreadsheet only.</summary>
internal sealed record TableColumn<T>(Text Title, Func<T, Cell> Value, int? Width = null);

/// <summary>One line of "Om utdraget": source, filters, time zone, date.</summary>
internal sealed record ExportFact(Text Title, Cell Value);

/// <summary>An export, defined once and written as CSV or as a spreadsheet.</summary>
internal sealed record TableExport<T>(Text Title, IReadOnlyList<TableColumn<T>> Columns, IReadOnlyList<ExportFact> About);
