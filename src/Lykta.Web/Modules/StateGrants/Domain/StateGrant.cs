using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.StateGrants.Domain;

/// <summary>
/// An application for a state grant to prevent crime (statsbidrag, förordning 2023:442): a project of one calendar year, for what is not already going on. Sent, it is
/// frozen; granted, it is accounted for by its measures, and the account is frozen too. What was not used is paid back.
/// </summary>
internal sealed class StateGrant : ITenantRow, IVersioned
{
    public const int LongestTitle = 160;
    public const int LongestWords = 4000;
    public const int LongestNumber = 40;
    public const int FirstYear = 2024;
    public const int LastYear = 2099;

    private StateGrant()
    {
    }

    private StateGrant(MunicipalityCode municipality, Id<StateGrant> id, DateTime at)
        => (Municipality, Id, Mark) = (municipality, id, new DocumentMark { Type = DocumentType.GrantApplication, Day = SwedishTime.DayOf(at) });

    public MunicipalityCode Municipality { get; private set; }

    public Id<StateGrant> Id { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public int Year { get; private set; }

    public bool IsEvaluation { get; private set; }

    public string? Purpose { get; private set; }

    public string? Use { get; private set; }

    public string? TimePlan { get; private set; }

    public string? Cooperation { get; private set; }

    public string? OtherGrants { get; private set; }

    public string? Evaluation { get; private set; }

    public GrantState State { get; private set; }

    /// <summary>When its words or sums were last changed.</summary>
    public DateTime WrittenAt { get; private set; }

    public DateOnly? SentOn { get; private set; }

    /// <summary>What was sent; null until then.</summary>
    public string? ContentJson { get; private set; }

    public string? ContentHash { get; private set; }

    /// <summary>What was applied for in all, once it is sent.</summary>
    public long? Applied { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Whole kronor; null where it is not granted.</summary>
    public int? Granted { get; private set; }

    /// <summary>Brå's registry number of the decision.</summary>
    public string? DecisionNumber { get; private set; }

    /// <summary>The day the account is due, as the decision says.</summary>
    public DateOnly? AccountDueOn { get; private set; }

    /// <summary>What the money was used for, in all.</summary>
    public string? AccountUse { get; private set; }

    /// <summary>What results were reached, and how they relate to the purpose.</summary>
    public string? AccountResults { get; private set; }

    public DateOnly? AccountedOn { get; private set; }

    /// <summary>The account that was given; null until then.</summary>
    public string? AccountJson { get; private set; }

    public string? AccountHash { get; private set; }

    public DocumentMark Mark { get; private set; } = null!;

    public long Version { get; private set; }

    /// <summary>True where the frozen words are those that were sent and accounted for.</summary>
    public bool IsIntact => (ContentJson is null || GrantContent.HashOf(ContentJson) == ContentHash) && (AccountJson is null || GrantContent.HashOf(AccountJson) == AccountHash);

    public static StateGrant Begin(MunicipalityCode municipality, Id<StateGrant> id, DateTime at) => new(municipality, id, at);

    /// <summary>Says anew all of its own words.</summary>
    public Result<StateGrant> Write(GrantStatement said, DateTime at, KeptNames? names = null)
    {
        var words = new WordsReader(names, [Title, Purpose, Use, TimePlan, Cooperation, OtherGrants, Evaluation]);
        var title = words.TakeOpen(said.Title, LongestTitle);
        var (purpose, use, plan) = (words.TakeOptional(said.Purpose, LongestWords), words.TakeOptional(said.Use, LongestWords), words.TakeOptional(said.TimePlan, LongestWords));
        var (cooperation, others, evaluation) = (words.TakeOptional(said.Cooperation, LongestWords), words.TakeOptional(said.OtherGrants, LongestWords), words.TakeOptional(said.Evaluation, LongestWords));
        if ((Open() ?? words.Refusal ?? (title.Length == 0 ? new GrantNeedsTitle() : said.Year is not (>= FirstYear and <= LastYear) ? new GrantNeedsYear() : (Refusal?)null)) is { } refused)
        {
            return refused;
        }

        (Title, Year, IsEvaluation, Purpose, Use, TimePlan) = (title, said.Year!.Value, said.IsEvaluation, purpose, use, plan);
        (Cooperation, OtherGrants, Evaluation, WrittenAt) = (cooperation, others, evaluation, at);
        return this;
    }

    /// <summary>Why it cannot be changed; null while it is a draft.</summary>
    public Refusal? Open() => State == GrantState.Draft ? null : new GrantIsSent();

    /// <summary>Its measures or their sums are changed: whoever saw it before has not seen this.</summary>
    public Result<StateGrant> Touch(DateTime at)
    {
        if (Open() is { } refused)
        {
            return refused;
        }

        WrittenAt = at;
        return this;
    }

    /// <summary>It is sent to Brå (skickad): what it says is frozen under one hash.</summary>
    public Result<StateGrant> Send(GrantContent content, DateOnly? on, DateTime at)
    {
        if ((Open() ?? (content.Missing() is [var lacking, ..] ? lacking : null) ?? (on is null || on > SwedishTime.DayOf(at) ? new SendingNeedsDay() : null)) is { } refused)
        {
            return refused;
        }

        (State, SentOn, Applied, ContentJson) = (GrantState.Sent, on, content.Applied, content.Json());
        ContentHash = GrantContent.HashOf(ContentJson);
        Mark = Mark.DrawUp(on!.Value);
        return this;
    }

    /// <summary>What Brå decided (beviljad, avslagen).</summary>
    public Result<StateGrant> Decide(GrantDecision said, DateTime at)
    {
        var number = string.IsNullOrWhiteSpace(said.Number) ? null : said.Number.Trim();
        if (RefusalOf(said, number, SwedishTime.DayOf(at)) is { } refused)
        {
            return refused;
        }

        (State, DecidedOn, DecisionNumber) = (said.IsGranted ? GrantState.Granted : GrantState.Refused, said.On, number);
        (Granted, AccountDueOn) = said.IsGranted ? (said.Amount, said.AccountDueOn) : (null, null);
        return this;
    }

    /// <summary>Writes the account as far as it has come (redovisning); the rows take their part.</summary>
    public Result<StateGrant> WriteAccount(GrantAccountStatement said, IReadOnlyList<GrantMeasure> rows, DateTime at, KeptNames? names = null)
    {
        var words = new WordsReader(names, [AccountUse, AccountResults]);
        var (use, results) = (words.TakeOptional(said.Use, LongestWords), words.TakeOptional(said.Results, LongestWords));
        if ((State != GrantState.Granted ? new GrantIsNotGranted() : words.Refusal) is { } refused)
        {
            return refused;
        }

        foreach (var row in said.Rows)
        {
            if (rows.FirstOrDefault(r => r.MeasureId == row.Measure)?.Use(row, names) is { IsOk: false } no)
            {
                return no.Refusal;
            }
        }

        (AccountUse, AccountResults, WrittenAt) = (use, results, at);
        return this;
    }

    /// <summary>The account is given (redovisad): frozen under a hash of its own.</summary>
    public Result<StateGrant> Account(GrantAccount account, DateOnly? on, DateTime at)
    {
        if (((State != GrantState.Granted ? new GrantIsNotGranted() : null) ?? (account.Missing() is [var lacking, ..] ? lacking : null) ?? (on is null || on > SwedishTime.DayOf(at) || on < DecidedOn ? new AccountNeedsDay() : null)) is { } refused)
        {
            return refused;
        }

        (State, AccountedOn, AccountJson) = (GrantState.Accounted, on, account.Json());
        AccountHash = GrantContent.HashOf(AccountJson);
        return this;
    }

    public StateGrant SetMark(DocumentMark mark)
    {
        Mark = mark;
        return this;
    }

    private Refusal? RefusalOf(GrantDecision said, string? number, DateOnly today) =>
        State != GrantState.Sent ? new GrantIsNotSent()
        : said.On is not { } on || on > today || on < SentOn ? new DecisionNeedsItsDay()
        : number is null || number.Length > LongestNumber ? new DecisionNeedsNumber()
        : !said.IsGranted ? null
        : said.Amount is not > 0 ? new GrantNeedsAmount()
        : said.Amount > Applied ? new GrantedMoreThanApplied(Applied ?? 0)
        : said.AccountDueOn is not { } due || due <= on ? new AccountNeedsDueDay()
        : null;
}
