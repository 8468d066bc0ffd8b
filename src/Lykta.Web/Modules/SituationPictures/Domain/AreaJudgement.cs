using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Which of the two levels of an area is set: the coordinator's proposal, or what the meeting agreed on.</summary>
internal enum JudgementStep
{
    Proposal,
    Joint,
}

/// <summary>How one area of a picture is judged (bedömning): the coordinator's proposal and the meeting's joint level, side by side.</summary>
internal sealed class AreaJudgement : ITenantRow
{
    private AreaJudgement()
    {
    }

    public AreaJudgement(MunicipalityCode municipality, Id<SituationPicture> picture, string area)
        => (Municipality, PictureId, AreaCode) = (municipality, picture, area);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public string AreaCode { get; private set; } = string.Empty;

    public string? ProposedLevel { get; private set; }

    /// <summary>The edition of the scale the proposal stands on.</summary>
    public int? ProposedScale { get; private set; }

    public string? JointLevel { get; private set; }

    public int? JointScale { get; private set; }

    /// <summary>Sets one of the two; the other is left as it was. A null level takes it back.</summary>
    public Result<AreaJudgement> Set(JudgementStep step, string? level, LevelScale scale)
    {
        if (level is not null && scale.Find(level) is null)
        {
            return new UnknownLevel(level);
        }

        int? edition = level is null ? null : scale.Number;
        if (step == JudgementStep.Proposal)
        {
            (ProposedLevel, ProposedScale) = (level, edition);
        }
        else
        {
            (JointLevel, JointScale) = (level, edition);
        }

        return this;
    }

    /// <summary>The same judgement in a new version of the picture.</summary>
    public AreaJudgement CopyTo(Id<SituationPicture> picture) => new(Municipality, picture, AreaCode)
    {
        ProposedLevel = ProposedLevel,
        ProposedScale = ProposedScale,
        JointLevel = JointLevel,
        JointScale = JointScale,
    };
}
