using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Who stands behind the counts (rapporterande enheter): without it no trend means anything.</summary>
internal sealed record Exposure(int Reporting, int Previous, int Expected, int ExpectedAndReporting, IReadOnlyList<NotReported> NotReported)
{
    public static readonly Exposure None = new(0, 0, 0, 0, []);
}

/// <summary>A unit that is expected to report each period and did not (har inte rapporterat).</summary>
internal sealed record NotReported(Id<Unit> UnitId, string Unit, string Organisation);

/// <summary>An imported source that did not say which municipality its rows are from in the period: what is missing is not calm.</summary>
internal sealed record SourceGapNote(string Source, string SourceName, DateOnly FromDay, DateOnly? UntilDay);
