using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>How a measure stands in a picture.</summary>
internal enum MeasureStanding
{
    /// <summary>Begun, or taken on, and its day has passed (försenad).</summary>
    Overdue,

    /// <summary>Pågår.</summary>
    InProgress,

    /// <summary>Taken on and not begun (planerad).</summary>
    Planned,
}

/// <summary>A measure as it stood when a picture was adopted: what the picture shows of it for good. A picture that is not adopted shows them as they are.</summary>
internal sealed class PictureMeasure : ITenantRow, IForAudience
{
    private PictureMeasure()
    {
    }

    public PictureMeasure(MunicipalityCode municipality, Id<SituationPicture> picture, Id<Measure> measure, Id<Organisation> organisation)
        => (Municipality, PictureId, MeasureId, OrganisationId) = (municipality, picture, measure, organisation);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public required MeasureStanding Standing { get; init; }

    public required string PublicName { get; init; }

    public required string? Function { get; init; }

    public required string? AreaCode { get; init; }

    public required string? ProblemKind { get; init; }

    public required DateOnly? StartedOn { get; init; }

    public required DateOnly Due { get; init; }

    public required Audience Audience { get; init; }

    public required string? Detail { get; init; }

    /// <summary>The order of a list: the overdue first, then what goes on, then what is planned.</summary>
    public static MeasureStanding? StandingOf(MeasureState state, DateOnly due, DateOnly today) => state switch
    {
        MeasureState.TakenOn or MeasureState.Begun when due < today => MeasureStanding.Overdue,
        MeasureState.Begun => MeasureStanding.InProgress,
        MeasureState.TakenOn => MeasureStanding.Planned,
        _ => null,
    };
}
