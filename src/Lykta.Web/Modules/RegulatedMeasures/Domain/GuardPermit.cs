using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.RegulatedMeasures.Domain;

/// <summary>
/// A permit to have public order guards at a place (ordningsvaktstillstånd, lagen 2023:421): the need is shown, the police decide, and it holds for a certain place over
/// a certain time. What was sent to the police is never changed; what comes after is a new one that renews it.
/// </summary>
internal sealed class GuardPermit : ITenantRow, IVersioned
{
    public const int LongestName = 160;
    public const int LongestSite = 300;
    public const int LongestWords = 4000;
    public const int LongestNeed = 6000;
    public const int LongestReason = 1000;
    public const int LongestNumber = 60;
    public const int LongestCompany = 120;

    private GuardPermit()
    {
    }

    private GuardPermit(MunicipalityCode municipality, Id<GuardPermit> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<GuardPermit> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Site { get; private set; } = string.Empty;

    public Id<Place>? PlaceId { get; private set; }

    public string? AreaCode { get; private set; }

    public Id<Measure>? MeasureId { get; private set; }

    public string? Activity { get; private set; }

    public DateOnly? CountedFrom { get; private set; }

    public DateOnly? CountedTo { get; private set; }

    /// <summary>What had been reported there in that time, as it was counted when this was written.</summary>
    public string? FiguresJson { get; private set; }

    public string? Need { get; private set; }

    public string? Suitability { get; private set; }

    public string? Wanted { get; private set; }

    public GuardEmployer Employer { get; private set; }

    public string? Company { get; private set; }

    public GuardPermitState State { get; private set; }

    public Id<GuardPermit>? RenewsId { get; private set; }

    public DateOnly? AppliedOn { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? PermitNumber { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public string? Conditions { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it was refused, ended or revoked.</summary>
    public string? EndedWhy { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public long Version { get; private set; }

    public IncidentFigures? Figures => FiguresJson is { } json ? StoredJson.Read<IncidentFigures>(json) : null;

    public static GuardPermit Begin(MunicipalityCode municipality, Id<GuardPermit> id) => new(municipality, id);

    /// <summary>Says all of it anew, while it is prepared.</summary>
    public Result<GuardPermit> Write(GuardPermitStatement said, IncidentFigures? figures, DateTime at, KeptNames? names = null)
    {
        var words = new WordsReader(names, [Name, Site, Activity, Need, Suitability, Wanted, Company]);
        var (name, site, activity) = (words.TakeOpen(said.Name, LongestName), words.TakeOpen(said.Site, LongestSite), words.TakeOptionalOpen(said.Activity, LongestSite));
        var (need, suitability, wanted) = (words.TakeOptional(said.Need, LongestNeed), words.TakeOptional(said.Suitability, LongestWords), words.TakeOptional(said.Wanted, LongestWords));
        var company = words.TakeOptionalOpen(said.Company, LongestCompany);
        var refused = State != GuardPermitState.Preparing ? new PermitIsAppliedFor()
            : words.Refusal ?? (name.Length == 0 ? new PermitNeedsName() : IncidentFigures.RefusalOf(said.CountedFrom, said.CountedTo));
        if (refused is not null)
        {
            return refused;
        }

        (Name, Site, PlaceId, AreaCode, MeasureId, Activity) = (name, site, said.Place, said.Area, said.Measure, activity);
        (CountedFrom, CountedTo, FiguresJson) = (said.CountedFrom, said.CountedTo, figures is null ? null : StoredJson.Write(figures));
        (Need, Suitability, Wanted, Employer, Company, WrittenAt) = (need, suitability, wanted, said.Employer, company, at);
        return this;
    }

    /// <summary>Whether it can be applied for; null where nothing is missing.</summary>
    public Refusal? MissingToApply =>
        State != GuardPermitState.Preparing ? new PermitIsAppliedFor()
        : Site.Length == 0 ? new PermitNeedsArea()
        : Need is null ? new PermitNeedsNeed()
        : Suitability is null ? new PermitNeedsSuitability()
        : null;

    /// <summary>The application went to the police (ansökt): a certain place, the need and why guards are suitable are in it (§§ 4 and 6).</summary>
    public Result<GuardPermit> Apply(DateOnly? on, DateTime at)
    {
        if ((MissingToApply ?? (IsAhead(on, at) ? new DayHasNotBeen() : null)) is { } refused)
        {
            return refused;
        }

        (State, AppliedOn, WrittenAt) = (GuardPermitState.Applied, on, at);
        return this;
    }

    /// <summary>The police gave it (tillstånd): for a certain time, with its conditions (§§ 6, 7 and 20).</summary>
    public Result<GuardPermit> Permit(PoliceDecision decision, DateTime at, KeptNames? names = null)
    {
        var words = new WordsReader(names);
        var (number, conditions) = (words.TakeOpen(decision.PermitNumber, LongestNumber), words.TakeOptional(decision.Conditions, LongestWords));
        var refused = State != GuardPermitState.Applied ? new PermitIsNotAppliedFor()
            : words.Refusal ?? (number.Length == 0 ? new PermitNeedsNumber()
            : IsAhead(decision.On, at) || decision.On < AppliedOn ? new PoliceDecisionDayIsWrong(AppliedOn!.Value)
            : decision.From is null || decision.To is null ? new PermitIsNotTimeLimited()
            : decision.To < decision.From ? new PermitEndsBeforeItBegins() : null);
        if (refused is not null)
        {
            return refused;
        }

        (State, PermitNumber, DecidedOn, ValidFrom, ValidTo, Conditions, WrittenAt) = (GuardPermitState.Permitted, number, decision.On, decision.From, decision.To, conditions, at);
        return this;
    }

    /// <summary>The police said no (avslag), with why.</summary>
    public Result<GuardPermit> Refuse(DateOnly? on, string? why, DateTime at, KeptNames? names = null) => Close(GuardPermitState.Refused, on, why, at, names);

    /// <summary>It is over (upphört), at its last day or before.</summary>
    public Result<GuardPermit> End(DateOnly? on, string? why, DateTime at, KeptNames? names = null) => Close(GuardPermitState.Ended, on, why, at, names);

    /// <summary>The police took it back (återkallat, § 8).</summary>
    public Result<GuardPermit> Revoke(DateOnly? on, string? why, DateTime at, KeptNames? names = null) => Close(GuardPermitState.Revoked, on, why, at, names);

    /// <summary>A new one for the time after, in the same words (sök på nytt). The need is counted anew.</summary>
    public Result<GuardPermit> Renew(Id<GuardPermit> id, DateTime at) => State is GuardPermitState.Preparing or GuardPermitState.Applied
        ? new PermitIsNotDecided()
        : new GuardPermit(Municipality, id)
        {
            Name = Name,
            Site = Site,
            PlaceId = PlaceId,
            AreaCode = AreaCode,
            MeasureId = MeasureId,
            Activity = Activity,
            Need = Need,
            Suitability = Suitability,
            Wanted = Wanted,
            Employer = Employer,
            Company = Company,
            RenewsId = Id,
            WrittenAt = at,
        };

    private Result<GuardPermit> Close(GuardPermitState state, DateOnly? on, string? why, DateTime at, KeptNames? names)
    {
        var isAnswer = state == GuardPermitState.Refused;
        if (State != (isAnswer ? GuardPermitState.Applied : GuardPermitState.Permitted))
        {
            return isAnswer ? new PermitIsNotAppliedFor() : new PermitIsNotInForce();
        }

        var (earliest, words) = (isAnswer ? AppliedOn : DecidedOn, KeptWords.Read(why, LongestReason, names));
        if (IsAhead(on, at) || on < earliest || !words.IsOk || (words.Value.Length == 0 && state != GuardPermitState.Ended))
        {
            return IsAhead(on, at) || on < earliest ? new PoliceDecisionDayIsWrong(earliest!.Value) : words.Refusal ?? new SayWhyThePermitIsOver();
        }

        DecidedOn = isAnswer ? on : DecidedOn;
        (State, EndedOn, EndedWhy, WrittenAt) = (state, on, words.Value.Length == 0 ? null : words.Value, at);
        return this;
    }

    private static bool IsAhead(DateOnly? on, DateTime at) => on is null || on > SwedishTime.DayOf(at);
}
