using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>
/// What the municipality, the police and others promise those who live somewhere (medborgarlöfte): for 6–24 months, counted, followed up every half year and told how it
/// went. It is communication and engagement; it claims no effect on crime (Brå 2018).
/// </summary>
internal sealed class CitizenPledge : ITenantRow, IVersioned
{
    public const int LongestName = 120;
    public const int LongestCounted = 200;
    public const int LongestUnit = 40;
    public const int LongestWords = 3000;
    public const int FewestMonths = 6;
    public const int MostMonths = 24;
    public const int MonthsBetweenFollowUps = 6;

    /// <summary>Figures are kept with two doubles.</summary>
    public const double Highest = 1_000_000;

    private CitizenPledge()
    {
    }

    private CitizenPledge(MunicipalityCode municipality, Id<CitizenPledge> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CitizenPledge> Id { get; private set; }

    /// <summary>What it is called, in public too.</summary>
    public string Name { get; private set; } = string.Empty;

    public string? Theme { get; private set; }

    /// <summary>Null, with no place either, is the whole municipality.</summary>
    public string? AreaCode { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Why just this is promised; for those who work with it, not for the public.</summary>
    public string? Evidence { get; private set; }

    public string Counted { get; private set; } = string.Empty;

    public string Unit { get; private set; } = string.Empty;

    public double StartLevel { get; private set; }

    public double GoalLevel { get; private set; }

    public DateOnly GoalBy { get; private set; }

    public Id<CollaborationAgreement>? AgreementId { get; private set; }

    public Id<Problem>? ProblemId { get; private set; }

    public Id<Contribution>? ContributionId { get; private set; }

    public PledgeState State { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public DateOnly? PromisedOn { get; private set; }

    /// <summary>The next half-yearly follow-up; null before it is promised and after it is closed.</summary>
    public DateOnly? NextFollowUpOn { get; private set; }

    /// <summary>What had been counted when somebody last looked.</summary>
    public double? Reached { get; private set; }

    public DateOnly? ReachedOn { get; private set; }

    public PledgeOutcome? Outcome { get; private set; }

    /// <summary>How it went, told to everybody (slutredovisning).</summary>
    public string? EndAccount { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether it has come to what was promised; null until somebody has looked.</summary>
    public bool? IsMet => Reached is not { } level ? null : GoalLevel < StartLevel ? level <= GoalLevel : level >= GoalLevel;

    public static CitizenPledge Begin(MunicipalityCode municipality, Id<CitizenPledge> id) => new(municipality, id);

    /// <summary>Says anew all of what it says, and answers its new rows.</summary>
    /// <param name="before">The rows that stood there.</param>
    public Result<PledgeParts> Write(PledgeStatement said, PledgeParts before, DateTime at, KeptNames? names = null)
    {
        if (State != PledgeState.Draft)
        {
            return new PledgeIsPromised();
        }

        var words = new WordsReader(names, [Name, Evidence, Counted, Unit, .. before.Words]);
        var (name, evidence) = (words.TakeOpen(said.Name, LongestName), words.TakeOptional(said.Evidence, LongestWords));
        var (counted, unit) = (words.TakeOpen(said.Counted, LongestCounted), words.TakeOpen(said.Unit, LongestUnit));
        var promises = said.Promises.Select((p, i) => new PledgePromise(
            this, i + 1, p.Party with { Outside = words.TakeOptionalOpen(p.Party.Outside, PartyName.Longest) }, words.TakeOpen(p.Words, PledgePromise.Longest))).ToList();
        var dialogues = said.Dialogues.Select((d, i) => new PledgeDialogue(this, i + 1, d.Sort, d.On ?? default, d.People, words.TakeOpen(d.Channel, PledgeDialogue.LongestChannel))).ToList();
        if ((words.Refusal ?? RefusalOf(said, name, SwedishTime.DayOf(at)) ?? Unmeasurable(said, counted, unit) ?? RefusalOf(said.Promises, promises)) is { } refused)
        {
            return refused;
        }

        (Name, Evidence, Counted, Unit, Theme, AreaCode, PlaceId) = (name, evidence, counted, unit, said.Theme, said.Area, said.Place);
        (From, To, GoalBy, WrittenAt) = (said.From, said.To, said.GoalBy!.Value, at);
        (StartLevel, GoalLevel) = (Math.Round(said.StartLevel!.Value, 2), Math.Round(said.GoalLevel!.Value, 2));
        (AgreementId, ProblemId, ContributionId) = (said.Agreement, said.Problem, said.Contribution);
        return new PledgeParts(promises, dialogues, [.. said.Measures.Distinct().Select(m => new PledgeMeasure(this, m))]);
    }

    /// <summary>It is promised (avgivet): ready to be published, and its words stand.</summary>
    public Result<CitizenPledge> Promise(PledgeParts parts, DateTime at)
    {
        if (State != PledgeState.Draft || parts.Promises.Count == 0 || parts.Dialogues.Count == 0)
        {
            return State != PledgeState.Draft ? new PledgeIsPromised() : parts.Promises.Count == 0 ? new PledgeNeedsPromise() : new PledgeNeedsDialogue();
        }

        (State, PromisedOn) = (PledgeState.Promised, SwedishTime.DayOf(at));
        NextFollowUpOn = FollowUpAfter(From);
        return this;
    }

    /// <summary>Notes what has been counted, and when it is followed up next.</summary>
    public Result<PledgeReading> Read(Id<PledgeReading> id, double? level, DateOnly on, DateTime at)
    {
        if (State != PledgeState.Promised || level is not (>= 0 and <= Highest) || on > SwedishTime.DayOf(at) || on < From)
        {
            return State != PledgeState.Promised ? new PledgeIsNotPromised() : level is >= 0 and <= Highest ? new PledgeReadOutsideItsTime() : new PledgeNotMeasurable();
        }

        var reading = new PledgeReading(this, id, on, Math.Round(level.Value, 2));
        if (ReachedOn is null || on >= ReachedOn)
        {
            (Reached, ReachedOn, NextFollowUpOn) = (reading.Level, on, FollowUpAfter(on));
        }

        return reading;
    }

    /// <summary>Tells how it went (slutredovisar).</summary>
    public Result<CitizenPledge> Close(PledgeOutcome? outcome, string? account, DateTime at, KeptNames? names = null)
    {
        var words = KeptWords.Read(account, LongestWords, names?.ReplacedOnly);
        if (State != PledgeState.Promised || !words.IsOk || words.Value.Length == 0 || outcome is null)
        {
            return State != PledgeState.Promised ? new PledgeIsNotPromised() : words.Refusal ?? new SayHowThePledgeWent();
        }

        (State, Outcome, EndAccount, ClosedOn, NextFollowUpOn) = (PledgeState.Closed, outcome, words.Value, SwedishTime.DayOf(at), null);
        return this;
    }

    /// <summary>Half a year on, and at the latest the last day.</summary>
    private DateOnly FollowUpAfter(DateOnly day) => day.AddMonths(MonthsBetweenFollowUps) is var next && next < To ? next : To;

    private static Refusal? RefusalOf(PledgeStatement said, string name, DateOnly today) =>
        name.Length == 0 ? new PledgeNeedsName()
        : said.To.AddDays(1) < said.From.AddMonths(FewestMonths) || said.To.AddDays(1) > said.From.AddMonths(MostMonths) ? new PledgePeriodWrong()
        : said.Dialogues.Any(d => d.On is null || d.On > today) ? new DialogueNeedsDay()
        : said.Dialogues.Any(d => d.People is < 0 or > PledgeDialogue.MostPeople) ? new DialoguePeopleWrong()
        : null;

    private static Refusal? Unmeasurable(PledgeStatement said, string counted, string unit) =>
        counted.Length == 0 || unit.Length == 0 ? new PledgeNeedsCount()
        : said.StartLevel is not (>= 0 and <= Highest) || said.GoalLevel is not (>= 0 and <= Highest) ? new PledgeNotMeasurable()
        : Math.Round(said.StartLevel.Value, 2) == Math.Round(said.GoalLevel.Value, 2) ? new PledgeChangesNothing()
        : said.GoalBy is not { } by || by < said.From || by > said.To ? new PledgeGoalOutsidePeriod()
        : null;

    private static Refusal? RefusalOf(IReadOnlyList<PromiseStatement> said, List<PledgePromise> promises) =>
        said.Any(p => !p.Party.IsOne) ? new ChooseOneParty() : promises.Exists(p => p.Words.Length == 0) ? new PromiseNeedsWords() : null;
}
