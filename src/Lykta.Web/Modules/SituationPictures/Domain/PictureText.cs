using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>The part of a picture that a text belongs to.</summary>
internal enum PictureSection
{
    Summary,
    Area,
    Problems,
    Places,
    ForwardLook,
    Measures,
    Decisions,

    /// <summary>Kartläggning: the crime in the municipality's area, its extent and consequences (lagen 2023:196, 4 § 1).</summary>
    Mapping,

    /// <summary>Andra uppgifter av betydelse (4 § 2).</summary>
    OtherInformation,

    /// <summary>Analys av 1 och 2 (4 § 3).</summary>
    Analysis,

    /// <summary>Slutsats: what the analysis comes to, one text each. A plan's measures point back to them (5 §).</summary>
    Conclusion,
}

/// <summary>Which parts belong to which pictures.</summary>
internal static class PictureSections
{
    /// <summary>The three that a picture according to the Act must hold.</summary>
    public static readonly IReadOnlyList<PictureSection> Mandatory = [PictureSection.Mapping, PictureSection.OtherInformation, PictureSection.Analysis];

    /// <summary>True for what only a picture according to the Act has.</summary>
    public static bool IsStatutory(this PictureSection section) => section is >= PictureSection.Mapping and <= PictureSection.Conclusion;
}

/// <summary>A text somebody wrote in a picture, for an audience. Belongs to the organisation that wrote it.</summary>
internal sealed class PictureText : ITenantRow, IVersioned, IForAudience, IClassified
{
    public const int Longest = 3000;

    private PictureText()
    {
    }

    public PictureText(MunicipalityCode municipality, Id<PictureText> id, Id<SituationPicture> picture, Id<Organisation> organisation)
        => (Municipality, Id, PictureId, OrganisationId) = (municipality, id, picture, organisation);

    public MunicipalityCode Municipality { get; private set; }

    public Id<PictureText> Id { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public PictureSection Section { get; private set; }

    /// <summary>Which area, when the section is <see cref="PictureSection.Area"/>.</summary>
    public string? AreaCode { get; private set; }

    /// <summary>The problem a conclusion is about, where it is about one.</summary>
    public Id<Problem>? ProblemId { get; private set; }

    public Audience Audience { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTime WrittenAt { get; private set; }

    public Classification? Classification { get; private set; }

    public Classification Usually => Audience.Usually(Classification.Internal);

    public long Version { get; private set; }

    public Result<PictureText> Write(PictureSection section, string? area, Audience audience, string? words, DateTime at, KeptNames? names = null)
    {
        if (section == PictureSection.Area && string.IsNullOrEmpty(area))
        {
            return new TextNeedsArea();
        }

        var read = KeptWords.ReadRequired(words, Longest, names, before: Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        (Section, AreaCode, Audience, Words, WrittenAt) = (section, section == PictureSection.Area ? area : null, audience, read.Value, at);
        return this;
    }

    /// <summary>Ties a conclusion to the problem it is about; other texts are about none.</summary>
    public PictureText About(Id<Problem>? problem)
    {
        ProblemId = Section == PictureSection.Conclusion ? problem : null;
        return this;
    }

    public void Classify(Classification to) => Classification = to;

    /// <summary>The same text in a new version of the picture.</summary>
    public PictureText CopyTo(Id<SituationPicture> picture, Id<PictureText> id) => new(Municipality, id, picture, OrganisationId)
    {
        Section = Section,
        AreaCode = AreaCode,
        ProblemId = ProblemId,
        Audience = Audience,
        Words = Words,
        WrittenAt = WrittenAt,
        Classification = Classification,
    };
}
