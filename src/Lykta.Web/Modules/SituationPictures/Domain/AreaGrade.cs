using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>What one organisation adds about an area (inspel): its own grade, one line, or both. Kept beside the joint level for good.</summary>
internal sealed class AreaGrade : ITenantRow, IForAudience
{
    public const int LongestLine = 300;

    private AreaGrade()
    {
    }

    public AreaGrade(MunicipalityCode municipality, Id<SituationPicture> picture, string area, Id<Organisation> organisation)
        => (Municipality, PictureId, AreaCode, OrganisationId) = (municipality, picture, area, organisation);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public string AreaCode { get; private set; } = string.Empty;

    public Id<Organisation> OrganisationId { get; private set; }

    public string? Level { get; private set; }

    public int? Scale { get; private set; }

    public string? Line { get; private set; }

    /// <summary>Who may read the line; the grade itself is open to everyone who may open the picture.</summary>
    public Audience Audience { get; private set; }

    public DateTime GivenAt { get; private set; }

    public bool IsEmpty => Level is null && Line is null;

    public Result<AreaGrade> Give(string? level, LevelScale scale, string? line, Audience audience, DateTime at, KeptNames? names = null)
    {
        if (level is not null && scale.Find(level) is null)
        {
            return new UnknownLevel(level);
        }

        var words = KeptWords.Read(line, LongestLine, names, before: Line);
        if (!words.IsOk)
        {
            return words.Refusal;
        }

        (Level, Scale) = (level, level is null ? null : scale.Number);
        (Line, Audience, GivenAt) = (words.Value.Length == 0 ? null : words.Value, audience, at);
        return this;
    }

    /// <summary>The same grade in a new version of the picture.</summary>
    public AreaGrade CopyTo(Id<SituationPicture> picture) => new(Municipality, picture, AreaCode, OrganisationId)
    {
        Level = Level,
        Scale = Scale,
        Line = Line,
        Audience = Audience,
        GivenAt = GivenAt,
    };
}
