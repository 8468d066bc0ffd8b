using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.Domain;

/// <summary>A week of a baseline: how many reviewed reports; null where nobody in the municipality reported.</summary>
internal sealed record BaselineWeek(IsoWeek Week, int? Count);

/// <summary>
/// What was known of the problem when the measure began: the whole weekly series to the day before the start, so that nobody can choose
/// what to compare with afterwards. The compared place is null until one is chosen (ej vald).
/// </summary>
internal sealed record BaselineSeries(string? Kind, string? Area, Id<Place>? Place, DateOnly To, string? ComparedPlace, IReadOnlyList<BaselineWeek> Weeks)
{
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
