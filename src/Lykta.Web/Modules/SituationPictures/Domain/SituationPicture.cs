using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

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
    {
        (Municipality, Id, Kind, PeriodCode, From, To) = (municipality, id, kind, period.ToString(), period.From, period.To);
        Mark = new DocumentMark { Type = DocumentType.SituationPicture, Day = period.To };
    }

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

    /// <summary>When the basis was sent before the meeting (underlag); null until then.</summary>
    public DateTime? BasisSentAt { get; private set; }

    public DateTime? AdoptedAt { get; private set; }

    /// <summary>The root of the tree of everything that was frozen, once adopted.</summary>
    public string? ContentHash { get; private set; }

    /// <summary>1 for the first; a change after adoption makes the next one, and both stay.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>The adopted version this one is made from.</summary>
    public Id<SituationPicture>? RevisesId { get; private set; }

    /// <summary>Type, status, number, secrecy and disposal of the document.</summary>
    public DocumentMark Mark { get; private set; } = null!;

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

    /// <summary>The picture, or the refusal of whoever would change what is frozen.</summary>
    public Result<SituationPicture> Open() => State == PictureState.Adopted ? new PictureAlreadyAdopted(Period.Name) : this;

    /// <summary>Sent as basis before the meeting. It may be sent again: what came since is then in it.</summary>
    public Result<SituationPicture> SendBasis(DateTime at)
    {
        if (State == PictureState.Adopted)
        {
            return new PictureAlreadyAdopted(Period.Name);
        }

        (State, BasisSentAt) = (PictureState.Basis, at);
        return this;
    }

    /// <summary>Freezes it under the root of its tree, and makes it an official document. Needs no meeting and no grades.</summary>
    public Result<SituationPicture> Adopt(string root, DateTime at)
    {
        if (State == PictureState.Adopted)
        {
            return new PictureAlreadyAdopted(Period.Name);
        }

        (State, AdoptedAt, ContentHash) = (PictureState.Adopted, at, root);
        Mark = Mark.DrawUp(SwedishTime.DayOf(at));
        return this;
    }

    /// <summary>A new draft made from an adopted one. The adopted one stays as it is.</summary>
    public Result<SituationPicture> Revise(Id<SituationPicture> id)
    {
        if (State != PictureState.Adopted)
        {
            return new OnlyAdoptedIsRevised(Period.Name);
        }

        return new SituationPicture(Municipality, id, Kind, Period)
        {
            Revision = Revision + 1,
            RevisesId = Id,
            Content = Content,
            CompiledAt = CompiledAt,
            Mark = Mark with { Status = DocumentStatus.Draft, RegistryNumber = null, WordsRemoved = null, WordsRemovedOn = null, WordsRemovedBy = null },
        };
    }

    public Result<SituationPicture> SetMark(DocumentMark mark)
    {
        Mark = mark;
        return this;
    }
}
