using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Checklists.Domain;

/// <summary>A unit's answers to one version of a checklist, for one period. Belongs to the round it was sent with.</summary>
internal sealed class AnsweredChecklist : ITenantRow
{
    private AnsweredChecklist()
    {
    }

    public AnsweredChecklist(Checklist checklist, Round round)
    {
        (Municipality, RoundId, Kind, Number) = (round.Municipality, round.Id, checklist.Kind, checklist.Number);
        (OrganisationId, UnitId, From, To) = (round.OrganisationId, round.UnitId, round.From, round.To);
        (Answers, AnsweredAt) = (round.Answers, round.ReceivedAt);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Round> RoundId { get; private set; }

    public OrganisationKind Kind { get; private set; }

    /// <summary>The version that was asked.</summary>
    public int Number { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Id<Unit>? UnitId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public IReadOnlyList<ChecklistAnswer> Answers { get; private set; } = [];

    public DateTime AnsweredAt { get; private set; }
}
