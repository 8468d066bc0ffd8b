namespace Lykta.Modules.Meetings.Domain;

/// <summary>The agendas a series may begin with; the municipality changes its own.</summary>
internal static class FirstAgendas
{
    public const string Keeper = "Samordnare";

    public static IReadOnlyList<AgendaPoint> Of(CouncilType council) => council switch
    {
        CouncilType.Coordination or CouncilType.WorkingGroup =>
        [
            new(AgendaKind.Attendance), new(AgendaKind.LastDecisions), new(AgendaKind.RoundTable), new(AgendaKind.Picture), new(AgendaKind.ForwardLook),
            new(AgendaKind.Priorities), new(AgendaKind.Measures), new(AgendaKind.Escalate), new(AgendaKind.Tell), new(AgendaKind.Adopt), new(AgendaKind.NextMeeting),
        ],
        _ =>
        [
            new(AgendaKind.Attendance), new(AgendaKind.LastDecisions), new(AgendaKind.RoundTable), new(AgendaKind.Picture),
            new(AgendaKind.Topic, "Medborgarlöfte"), new(AgendaKind.Topic, "Trygga platser"), new(AgendaKind.Topic, "Statistik"),
            new(AgendaKind.NextMeeting), new(AgendaKind.Adopt),
        ],
    };
}
