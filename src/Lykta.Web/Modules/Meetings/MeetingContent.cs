using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings;

/// <summary>A meeting as one reader may read it: its page, its notes and its JSON are made of this.</summary>
internal sealed record MeetingContent
{
    public required Meeting Meeting { get; init; }

    /// <summary>How far everyone marked present may read.</summary>
    public required Audience Room { get; init; }

    public required IReadOnlyList<ShownSeat> Seats { get; init; }

    public required IReadOnlyList<ShownItem> Items { get; init; }

    public required IReadOnlyList<ShownContribution> Contributions { get; init; }

    public required IReadOnlyList<ShownDecision> Decisions { get; init; }

    public required IReadOnlyList<ShownEscalation> Escalations { get; init; }

    public required IReadOnlyList<ShownPriority> Priorities { get; init; }

    public required IReadOnlyList<ShownFocus> Focuses { get; init; }

    public required IReadOnlyList<ShownTelling> Tellings { get; init; }

    public required EarlierMeetings Earlier { get; init; }

    /// <summary>For each text left out, the item it lies under; null is the round table.</summary>
    public required IReadOnlyList<Id<AgendaItem>?> LeftOut { get; init; }

    public required int LeftOutEscalations { get; init; }

    /// <summary>How many texts of an item the reader may not read.</summary>
    public int HiddenUnder(ShownItem item) =>
        LeftOut.Count(under => under == item.Id || (under is null && item.Number == LooseAt))
        + (item.Kind == AgendaKind.LastDecisions ? Earlier.LeftOut : 0)
        + (item.Kind == AgendaKind.Escalate ? LeftOutEscalations : 0);

    public IEnumerable<ShownContribution> Under(ShownItem item) => Contributions.Where(c => c.Item == item.Id || (c.Item is null && item.Number == LooseAt));

    /// <summary>What was said without an item, before the meeting, belongs to the round table.</summary>
    private int LooseAt => Items.FirstOrDefault(i => i.Kind == AgendaKind.RoundTable)?.Number ?? 1;
}

internal sealed record ShownSeat(Id<Attendance> Id, AttendeeKind Kind, Id<Organisation>? OrganisationId, string? Organisation, string Function, bool Present, int Count, long Version)
{
    public string Name => Organisation is null ? Function : $"{Organisation}, {Function}";
}

/// <param name="Words">Null where the reader may not read them; empty where nothing is noted.</param>
internal sealed record ShownItem(Id<AgendaItem> Id, int Number, AgendaKind Kind, string Title, string? Words, Audience Audience, Classification Class, long Version);

internal sealed record ShownContribution(
    Id<Contribution> Id, Id<AgendaItem>? Item, ContributionKind Kind, string From, string Organisation, string? Where, string Words, Audience Audience, ContributionState State,
    IReadOnlyList<ShownStep> Steps, DateOnly Day, Classification Class, long Version);

internal sealed record ShownStep(DateOnly Day, ContributionState State, string Words);

internal sealed record ShownDecision(
    Id<Decision> Id, int Number, Id<AgendaItem>? Item, string Words, Audience Audience, string Function, string? Responsible, DateOnly? Due, DecisionState State, DateOnly Day, Classification Class, long Version);

internal sealed record ShownEscalation(Id<Escalation> Id, EscalateTo To, string Words, Audience Audience);

internal sealed record ShownPriority(Id<Priority> Id, int Number, string Where, string? Kind, string? Why, LevelMark? Level, long Version);

internal sealed record ShownFocus(Id<WeekFocus> Id, Id<Organisation> OrganisationId, string Organisation, string Where, string When, DateOnly FirstDay, DateOnly LastDay);

internal sealed record ShownTelling(TellTo To, string Words, long? Version);

/// <summary>What earlier meetings of the series left to this one.</summary>
/// <param name="Last">The meeting before, where there is one.</param>
/// <param name="Decisions">Open ones, and those this meeting settled.</param>
/// <param name="Followed">Contributions that are followed, and those this meeting took up.</param>
internal sealed record EarlierMeetings(Meeting? Last, IReadOnlyList<ShownDecision> Decisions, IReadOnlyList<ShownContribution> Followed, int LeftOut);
