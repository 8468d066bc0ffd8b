using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Checklists.Domain;

/// <summary>A unit's answers to one version of a checklist, for one period. Belongs to the round it was sent with.</summary>
internal sealed class AnsweredChecklist : ITenantRow
{
    private AnsweredChecklist()
    {
    }

    public AnsweredChecklist(Checklist checklist, AnsweredRound round)
    {
        (Municipality, RoundId, Kind, Number) = (checklist.Municipality, round.Id, checklist.Kind, checklist.Number);
        (OrganisationId, UnitId, From, To) = (round.Organisation, round.Unit, round.Period.From, round.Period.To);
        (Answers, AnsweredAt) = (round.Answers, round.At);
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

    public IReadOnlyList<RoundAnswer> Answers { get; private set; } = [];

    public DateTime AnsweredAt { get; private set; }
}
