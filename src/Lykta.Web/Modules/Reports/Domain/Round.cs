using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>What a checklist's row was answered with.</summary>
internal enum ChecklistReply
{
    Yes,
    No,
    Unknown,
}

/// <summary>One row of the checklist (checklista) and its answer.</summary>
internal sealed record ChecklistAnswer(string Row, ChecklistReply Reply);

/// <summary>Several reports sent together (rond), or the word that there was nothing to report (nollrapport).</summary>
internal sealed class Round : ITenantRow
{
    private Round()
    {
    }

    public Round(MunicipalityCode municipality, Id<Round> id, Sender sender, Period period, IReadOnlyList<ChecklistAnswer> answers, bool nothingToReport, DateTime receivedAt)
    {
        (Municipality, Id, OrganisationId, UnitId) = (municipality, id, sender.Organisation, sender.Unit);
        (SenderKind, SenderId) = (sender.Actor.Kind, sender.Actor.Id);
        (From, To, Answers, NothingToReport, ReceivedAt) = (period.From, period.To, answers, nothingToReport, receivedAt);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Round> Id { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Id<Unit>? UnitId { get; private set; }

    public ActorKind SenderKind { get; private set; }

    public Guid SenderId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public IReadOnlyList<ChecklistAnswer> Answers { get; private set; } = [];

    /// <summary>A nil report: silence and calm are not the same.</summary>
    public bool NothingToReport { get; private set; }

    public DateTime ReceivedAt { get; private set; }

    public bool WasSentBy(Actor actor) => SenderKind == actor.Kind && SenderId == actor.Id;
}
