using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.Domain;

/// <summary>A week of a baseline: how many reviewed reports; null where nobody in the municipality reported.</summary>
internal sealed record BaselineWeek(IsoWeek Week, int? Count);

/// <summary>A place or area that the measure is compared with, or the ring round it, week by week to the day before the start.</summary>
internal sealed record ComparedSeries(ComparedRole Role, string? Area, Id<Place>? Place, IReadOnlyList<BaselineWeek> Weeks);

/// <summary>
/// What was known of the problem when the measure began: the whole weekly series to the day before the start, of the place and of what it is compared
/// with, and the day it is judged, so that nobody can choose them afterwards. Nothing is compared where nothing was chosen in time.
/// </summary>
internal sealed record BaselineSeries(string? Kind, string? Area, Id<Place>? Place, DateOnly To, IReadOnlyList<BaselineWeek> Weeks)
{
    public IReadOnlyList<ComparedSeries> Compared { get; init; } = [];

    public DateOnly? JudgedOn { get; init; }

    public int Total => Weeks.Sum(w => w.Count ?? 0);
}

/// <summary>A frozen baseline (utgångsläge). A start that is set back freezes another; every one is kept.</summary>
internal sealed class MeasureBaseline : ITenantRow
{
    private MeasureBaseline()
    {
    }

    public MeasureBaseline(MeasureStep step, BaselineSeries series)
        => (Municipality, MeasureId, StepNumber, FrozenAt, Series) = (step.Municipality, step.MeasureId, step.Number, step.At, series);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    /// <summary>The step that froze it; the highest is the one in force.</summary>
    public int StepNumber { get; private set; }

    public DateTime FrozenAt { get; private set; }

    public BaselineSeries Series { get; private set; } = null!;
}
