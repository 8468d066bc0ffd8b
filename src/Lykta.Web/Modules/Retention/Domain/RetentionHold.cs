using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention.Domain;

/// <summary>Why something is held back: chosen, never written, so that nothing about a person is left behind it.</summary>
internal enum HoldGround
{
    CourtCase,
    PoliceInvestigation,
    RequestForRecords,
    Supervision,
}

/// <summary>What is to be held: one report, or what is of a period (both days included) and perhaps of one area.</summary>
internal sealed record HoldScope(Id<Report>? Report, DateOnly? From, DateOnly? To, string? AreaCode);

/// <summary>
/// Holds something back from disposal (undantag från gallring): proposed by one person, confirmed by another, until a day. It is lifted by one, or runs out by itself.
/// </summary>
internal sealed class RetentionHold : ITenantRow, IVersioned
{
    public const int LongestReference = 80;
    public const int MostYears = 5;

    private RetentionHold()
    {
    }

    private RetentionHold(MunicipalityCode municipality, HoldScope scope, HoldGround ground, string reference, DateOnly until, ChangeContext by)
    {
        (Municipality, Id, ProposedBy, ProposedAt) = (municipality, Id<RetentionHold>.New(by.At), by.Actor.Id, by.At);
        (ReportId, From, To, AreaCode) = scope;
        (Ground, Reference, Until) = (ground, reference, until);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<RetentionHold> Id { get; private set; }

    public Id<Report>? ReportId { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public string? AreaCode { get; private set; }

    public HoldGround Ground { get; private set; }

    /// <summary>The registry number (diarienummer) of the case it is held for.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>The last day it is held.</summary>
    public DateOnly Until { get; private set; }

    public Guid ProposedBy { get; private set; }

    public DateTime ProposedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public long Version { get; private set; }

    public bool IsProposed => ConfirmedAt is null && EndedAt is null;

    public static Result<RetentionHold> Propose(MunicipalityCode municipality, HoldScope scope, HoldGround? ground, string? reference, DateOnly? until, ChangeContext by)
    {
        var (words, today) = (reference?.Trim() ?? string.Empty, SwedishTime.DayOf(by.At));
        if (scope.Report is null && (scope.From is null || scope.To is null || scope.To < scope.From))
        {
            return MalformedInput.Of("From", new Text("Skriv en första och en sista dag, i den ordningen.", "Write a first and a last day, in that order."));
        }

        if (ground is null)
        {
            return MalformedInput.Of("Ground", new Text("Välj varför det hålls kvar.", "Choose why it is held back."));
        }

        if (words.Length is 0 or > LongestReference)
        {
            return MalformedInput.Of("Reference", new Text("Skriv ärendets diarienummer, högst 80 tecken.", "Write the registry number of the case, at most 80 characters."));
        }

        return until is { } day && day >= today && day <= today.AddYears(MostYears)
            ? new RetentionHold(municipality, scope, ground.Value, words, day, by)
            : MalformedInput.Of("Until", new Text($"Välj en dag från i dag till högst {MostYears} år fram.", $"Choose a day from today to at most {MostYears} years ahead."));
    }

    /// <summary>Another person than the one who proposed it says yes (fyra ögon).</summary>
    public Result<RetentionHold> Confirm(ChangeContext by)
    {
        if (!IsProposed || Until < SwedishTime.DayOf(by.At))
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

    /// <summary>Takes the proposal back, or lifts the hold: what is overdue goes the next time.</summary>
    public Result<RetentionHold> Lift(DateTime at)
    {
        if (EndedAt is not null)
        {
            return new DecisionIsSettled();
        }

        EndedAt = at;
        return this;
    }

    /// <summary>As those ask who dispose.</summary>
    public Held AsHeld() => ReportId is { } report
        ? new Held(report.Value, default, default, null)
        : new Held(null, SwedishTime.ToUtc(From!.Value, TimeOnly.MinValue), SwedishTime.ToUtc(To!.Value.AddDays(1), TimeOnly.MinValue), AreaCode);
}
