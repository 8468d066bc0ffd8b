using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention.Domain;

/// <summary>That a rule holds here, and after how many months (gallringsbeslut): proposed by one person, confirmed by another, in force until it is ended or another is confirmed.</summary>
internal sealed class RetentionDecision : ITenantRow, IVersioned
{
    public const int LongestReference = 80;

    private RetentionDecision()
    {
    }

    private RetentionDecision(MunicipalityCode municipality, RetentionRule rule, int months, string reference, ChangeContext by)
        => (Municipality, Id, Rule, Months, Reference, ProposedBy, ProposedAt) = (municipality, Id<RetentionDecision>.New(by.At), rule.Code, months, reference, by.Actor.Id, by.At);

    public MunicipalityCode Municipality { get; private set; }

    public Id<RetentionDecision> Id { get; private set; }

    public string Rule { get; private set; } = string.Empty;

    public int Months { get; private set; }

    /// <summary>The municipality's own decision: its registry number (diarienummer), or the paragraph of its plan.</summary>
    public string Reference { get; private set; } = string.Empty;

    public Guid ProposedBy { get; private set; }

    public DateTime ProposedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsInForce => ConfirmedAt is not null && EndedAt is null;

    public bool IsProposed => ConfirmedAt is null && EndedAt is null;

    public static Result<RetentionDecision> Propose(MunicipalityCode municipality, string rule, int? months, string? reference, ChangeContext by)
    {
        if (RetentionRule.Find(rule) is not { Basis: RetentionBasis.Decision } decided)
        {
            return MalformedInput.Of("rule", new Text("Välj vad som ska gallras.", "Choose what is to be disposed of."));
        }

        if (months is not (>= RetentionRule.FewestMonths and <= RetentionRule.MostMonths))
        {
            return MalformedInput.Of("months", new Text(
                $"Skriv ett antal månader från {RetentionRule.FewestMonths} till {RetentionRule.MostMonths}.", $"Write a number of months from {RetentionRule.FewestMonths} to {RetentionRule.MostMonths}."));
        }

        var words = reference?.Trim() ?? string.Empty;
        return words.Length is > 0 and <= LongestReference
            ? new RetentionDecision(municipality, decided, months.Value, words, by)
            : MalformedInput.Of("reference", new Text("Skriv beslutets diarienummer eller paragraf, högst 80 tecken.", "Write the decision's registry number or paragraph, at most 80 characters."));
    }

    /// <summary>Another person than the one who proposed it says yes (fyra ögon).</summary>
    public Result<RetentionDecision> Confirm(ChangeContext by)
    {
        if (!IsProposed)
        {
            return new DecisionIsSettled();
        }

        if (by.Actor.Id == ProposedBy)
        {
            return new NeedsAnotherPerson();
        }

        (ConfirmedBy, ConfirmedAt) = (by.Actor.Id, by.At);
        return this;
    }

    /// <summary>Takes the proposal back, or lets the rule rest. Nothing more is taken away after that.</summary>
    public Result<RetentionDecision> End(DateTime at)
    {
        if (EndedAt is not null)
        {
            return new DecisionIsSettled();
        }

        EndedAt = at;
        return this;
    }
}
