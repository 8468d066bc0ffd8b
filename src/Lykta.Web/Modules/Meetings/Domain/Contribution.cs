using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

internal enum ContributionKind
{
    /// <summary>Something somebody brings up (inspel).</summary>
    Input,

    /// <summary>A question, with its answer once given.</summary>
    Question,

    /// <summary>Somebody to invite, or something to ask them.</summary>
    Invitation,
}

/// <summary>What became of a contribution.</summary>
internal enum ContributionState
{
    /// <summary>Said, and nothing more is expected (noterat).</summary>
    Noted,

    /// <summary>Taken up again at the next meetings until it is settled (följs upp).</summary>
    Followed,

    /// <summary>Something came of it, or it was answered.</summary>
    Settled,

    /// <summary>Let go, with why.</summary>
    Dropped,
}

/// <summary>What is contributed, from whom and about where.</summary>
internal sealed record Contributed(
    ContributionKind Kind, string? From, string? Words, Audience Audience, Id<AgendaItem>? Item = null, string? AreaCode = null, Id<Place>? Place = null, bool Follow = false);

/// <summary>A contribution (inspel): from whom by function, about where, and what became of it, over as many meetings as it takes.</summary>
internal sealed class Contribution : SaidAtMeeting<Contribution>
{
    private Contribution()
    {
    }

    public Contribution(MunicipalityCode municipality, Id<Contribution> id, Id<Meeting> meeting, Id<Organisation> organisation)
        : base(municipality, id, meeting, organisation)
    {
    }

    public Id<AgendaItem>? ItemId { get; private set; }

    public ContributionKind Kind { get; private set; }

    /// <summary>The function it came from, as in the attendance: "områdespolis", "boende".</summary>
    public string From { get; private set; } = string.Empty;

    public string? AreaCode { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    /// <summary>Where it stands now; how it came there is told by its <see cref="ContributionStep"/>s.</summary>
    public ContributionState State { get; private set; }

    public bool IsOpen => State == ContributionState.Followed;

    public Result<Contribution> Tell(Contributed told, DateTime at, KeptNames? names = null)
    {
        var from = told.From?.Trim() ?? string.Empty;
        if (from.Length is 0 or > Attendance.LongestFunction)
        {
            return new ContributionFromWhom();
        }

        var named = KeptWords.Read(from, Attendance.LongestFunction, names?.ReplacedOnly, before: From);
        if (!named.IsOk)
        {
            return named.Refusal;
        }

        var said = Say(told.Words, told.Audience, at, names);
        if (!said.IsOk)
        {
            return said;
        }

        (Kind, From, ItemId) = (told.Kind, named.Value, told.Item);
        (AreaCode, PlaceId) = told.Place is { } place ? (null, place) : (string.IsNullOrEmpty(told.AreaCode) ? null : told.AreaCode, (Id<Place>?)null);
        State = told.Follow ? ContributionState.Followed : ContributionState.Noted;
        return this;
    }

    /// <summary>Takes it up again: what became of it, said at a meeting. A question is settled by its answer; only what is let go may lack words.</summary>
    public Result<ContributionStep> Take(Id<ContributionStep> id, Id<Meeting> at, ContributionState state, string? words, DateTime when, KeptNames? names = null)
    {
        var read = KeptWords.ReadRequired(words, Longest, names);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        State = state;
        return new ContributionStep(Municipality, id, Id, at, state, read.Value, when);
    }
}

/// <summary>What became of a contribution at a meeting, the same one or a later. Read by the same audience as the contribution.</summary>
internal sealed class ContributionStep : ITenantRow
{
    private ContributionStep()
    {
    }

    public ContributionStep(MunicipalityCode municipality, Id<ContributionStep> id, Id<Contribution> contribution, Id<Meeting> meeting, ContributionState state, string words, DateTime takenAt)
        => (Municipality, Id, ContributionId, MeetingId, State, Words, TakenAt) = (municipality, id, contribution, meeting, state, words, takenAt);

    public MunicipalityCode Municipality { get; private set; }

    public Id<ContributionStep> Id { get; private set; }

    public Id<Contribution> ContributionId { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    public ContributionState State { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTime TakenAt { get; private set; }
}
