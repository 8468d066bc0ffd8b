using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

internal enum DecisionState
{
    Open,
    Done,
    Dropped,
}

/// <summary>What is decided, and who sees to it.</summary>
internal sealed record Decided(string? Words, Audience Audience, string? Function, DateOnly? Due = null, Id<AgendaItem>? Item = null, Id<Organisation>? Responsible = null);

/// <summary>A decision (beslut), numbered within its meeting. At the next one it is read out: done or not done.</summary>
internal sealed class Decision : SaidAtMeeting<Decision>
{
    private Decision()
    {
    }

    public Decision(MunicipalityCode municipality, Id<Decision> id, Meeting meeting, Id<Organisation> organisation, int number)
        : base(municipality, id, meeting.Id, organisation) => Number = number;

    public int Number { get; private set; }

    public Id<AgendaItem>? ItemId { get; private set; }

    public Id<Organisation>? ResponsibleId { get; private set; }

    /// <summary>Who sees to it, by function.</summary>
    public string Function { get; private set; } = string.Empty;

    public DateOnly? Due { get; private set; }

    public DecisionState State { get; private set; }

    /// <summary>The meeting at which it was read out as done or dropped.</summary>
    public Id<Meeting>? SettledAt { get; private set; }

    /// <summary>A decision is made to be known.</summary>
    public override Classification Usually => Audience.Usually(Classification.Open);

    public Result<Decision> Decide(Decided decided, DateOnly day, DateTime at, KeptNames? names = null)
    {
        var function = decided.Function?.Trim() ?? string.Empty;
        if (function.Length is 0 or > Attendance.LongestFunction)
        {
            return new DecisionNeedsFunction();
        }

        if (decided.Due < day)
        {
            return new DueBeforeMeeting();
        }

        var said = Say(decided.Words, decided.Audience, at, names);
        if (said.IsOk)
        {
            (Function, Due, ItemId, ResponsibleId) = (function, decided.Due, decided.Item, decided.Responsible);
        }

        return said;
    }

    /// <summary>Read out as done, dropped, or still open.</summary>
    public Result<Decision> Settle(DecisionState state, Id<Meeting> at)
    {
        (State, SettledAt) = (state, state == DecisionState.Open ? null : at);
        return this;
    }
}
