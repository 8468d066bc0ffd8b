using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>An event worth telling apart from the counts (särskild händelse): the coordinator's or an organisation's words, never a report's own text.</summary>
internal sealed class EventOfNote : ITenantRow, IVersioned, IForAudience
{
    public const int Longest = 1000;

    private EventOfNote()
    {
    }

    public EventOfNote(MunicipalityCode municipality, Id<EventOfNote> id, Id<SituationPicture> picture, Id<Organisation> organisation)
        => (Municipality, Id, PictureId, OrganisationId) = (municipality, id, picture, organisation);

    public MunicipalityCode Municipality { get; private set; }

    public Id<EventOfNote> Id { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    /// <summary>The report it tells of, where there is one: the id alone, so that the picture outlives the report.</summary>
    public Id<Report>? ReportId { get; private set; }

    public Audience Audience { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTime WrittenAt { get; private set; }

    public long Version { get; private set; }

    public Result<EventOfNote> Tell(Id<Report>? report, Audience audience, string? words, DateTime at, KeptNames? names = null)
    {
        var read = KeptWords.ReadRequired(words, Longest, names, before: Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        (ReportId, Audience, Words, WrittenAt) = (report, audience, read.Value, at);
        return this;
    }

    /// <summary>The same event in a new version of the picture.</summary>
    public EventOfNote CopyTo(Id<SituationPicture> picture, Id<EventOfNote> id) => new(Municipality, id, picture, OrganisationId)
    {
        ReportId = ReportId,
        Audience = Audience,
        Words = Words,
        WrittenAt = WrittenAt,
    };
}
