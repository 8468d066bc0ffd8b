using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Which of the clocks a picture belongs to.</summary>
internal enum PictureKind
{
    Regular,
    Quarterly,
    Tertial,
    Yearly,
    Statutory,
}

/// <summary>Utkast → underlag → fastställd.</summary>
internal enum PictureState
{
    Draft,

    /// <summary>Sent before the meeting (underlag).</summary>
    Basis,

    /// <summary>Frozen with a hash (fastställd).</summary>
    Adopted,
}

/// <summary>The situational picture of a period (lägesbild): compiled from reviewed reports, judged by people, frozen when adopted.</summary>
internal sealed class SituationPicture : ITenantRow, IVersioned
{
    private SituationPicture()
    {
    }

    public SituationPicture(MunicipalityCode municipality, Id<SituationPicture> id, PictureKind kind, Period period)
        => (Municipality, Id, Kind, PeriodCode, From, To) = (municipality, id, kind, period.ToString(), period.From, period.To);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> Id { get; private set; }

    public PictureKind Kind { get; private set; }

    public string PeriodCode { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public PictureState State { get; private set; }

    public DateTime CompiledAt { get; private set; }

    /// <summary>What was compiled: ids, counts and findings, never report text.</summary>
    public PictureContent Content { get; private set; } = PictureContent.Empty;

    public DateTime? AdoptedAt { get; private set; }

    public string? ContentHash { get; private set; }

    public long Version { get; private set; }

    public Period Period => Period.Parse(PeriodCode, null);

    public Result<SituationPicture> Compile(PictureContent content, DateTime at)
    {
        if (State == PictureState.Adopted)
        {
            return new PictureAlreadyAdopted(Period.Name);
        }

        (Content, CompiledAt) = (content, at);
        return this;
    }

    public Result<SituationPicture> Adopt(DateTime at)
    {
        if (State == PictureState.Adopted)
        {
            return new PictureAlreadyAdopted(Period.Name);
        }

        (State, AdoptedAt, ContentHash) = (PictureState.Adopted, at, Content.Hash());
        return this;
    }
}
