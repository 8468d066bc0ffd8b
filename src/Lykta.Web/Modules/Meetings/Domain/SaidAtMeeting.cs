using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>Words that belong to a meeting, for an audience. They belong to the organisation on whose behalf they were written.</summary>
internal abstract class SaidAtMeeting<T> : ITenantRow, IVersioned, IForAudience, IClassified
    where T : SaidAtMeeting<T>
{
    public const int Longest = 2000;

    private protected SaidAtMeeting()
    {
    }

    private protected SaidAtMeeting(MunicipalityCode municipality, Id<T> id, Id<Meeting> meeting, Id<Organisation> organisation)
        => (Municipality, Id, MeetingId, OrganisationId) = (municipality, id, meeting, organisation);

    public MunicipalityCode Municipality { get; private set; }

    public Id<T> Id { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Audience Audience { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTime WrittenAt { get; private set; }

    public Classification? Classification { get; private set; }

    public virtual Classification Usually => Audience.Usually(Classification.Internal);

    public long Version { get; private set; }

    public void Classify(Classification to) => Classification = to;

    /// <summary>Keeps the words if they are there, short enough and name nobody, or somebody who has to be named.</summary>
    private protected Result<T> Say(string? words, Audience audience, DateTime at, KeptNames? names, bool required = true)
    {
        var read = required ? KeptWords.ReadRequired(words, Longest, names, before: Words) : KeptWords.Read(words, Longest, names, before: Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        (Words, Audience, WrittenAt) = (read.Value, audience, at);
        return (T)this;
    }
}
