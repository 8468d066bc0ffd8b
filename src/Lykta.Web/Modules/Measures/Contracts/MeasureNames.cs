using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>What kinds, states and outcomes of measures are called on screen.</summary>
internal static class MeasureNames
{
    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<MeasureKind>().Select(k => new Choice(k.ToString(), k.Name()))];

    public static Text Name(this MeasureState state) => state switch
    {
        MeasureState.Proposed => new("Föreslagen", "Proposed"),
        MeasureState.TakenOn => new("Åtagen", "Taken on"),
        MeasureState.Declined => new("Avböjd", "Declined"),
        MeasureState.Begun => new("Påbörjad", "Begun"),
        MeasureState.Done => new("Klar", "Done"),
        _ => new("Avbruten", "Stopped"),
    };

    public static Text Name(this MeasureKind kind) => kind switch
    {
        MeasureKind.Presence => new("Närvaro på plats", "Presence on the spot"),
        MeasureKind.Physical => new("Fysisk miljö", "Physical surroundings"),
        MeasureKind.Upkeep => new("Skötsel och sanering", "Upkeep and cleaning"),
        MeasureKind.Supervision => new("Tillsyn och kontroll", "Supervision and inspection"),
        MeasureKind.Social => new("Sociala insatser", "Social work"),
        MeasureKind.Communication => new("Kommunikation", "Communication"),
        MeasureKind.Enquiry => new("Ta reda på mer", "Find out more"),
        _ => new("Annat", "Other"),
    };

    public static Text Name(this MeasureTerm term) => term == MeasureTerm.Strategic
        ? new("Lång, strategisk", "Long, strategic") : new("Kort, operativ", "Short, operative");

    public static Text Name(this FollowUpOutcome outcome) => outcome switch
    {
        FollowUpOutcome.Worked => new("Det fungerade", "It worked"),
        FollowUpOutcome.Partly => new("Det fungerade delvis", "It worked in part"),
        FollowUpOutcome.No => new("Det fungerade inte", "It did not work"),
        _ => new("Går inte att säga än", "Cannot tell yet"),
    };

    public static Text Name(this MeasureMove move) => move switch
    {
        MeasureMove.StartSetBack => new("Starten flyttad bakåt", "Start set back"),
        MeasureMove.Changed => new("Ändrad", "Changed"),
        MeasureMove.Proposed => MeasureState.Proposed.Name(),
        MeasureMove.TakenOn => MeasureState.TakenOn.Name(),
        MeasureMove.Declined => MeasureState.Declined.Name(),
        MeasureMove.Begun => MeasureState.Begun.Name(),
        MeasureMove.Done => MeasureState.Done.Name(),
        _ => MeasureState.Stopped.Name(),
    };
}
