using Lykta.Modules.Measures.FindMeasures;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures;

/// <summary>What <see cref="MeasureFields"/> shows: what was typed, what there is to choose among, and what is filled in at first.</summary>
/// <param name="Wrong">Something typed could not be read: every field is shown.</param>
internal sealed record MeasureFieldsModel(PostedForm Form, MeasureChoices Choices, bool Wrong)
{
    public string? Kind { get; init; }

    public string? Problem { get; init; }

    public string? Area { get; init; }

    public string? Place { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>It is proposed already.</summary>
    public bool IsPlanned { get; init; }
}
