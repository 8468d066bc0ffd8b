using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Problems.Domain;

/// <summary>What a piece of evidence is.</summary>
internal enum EvidenceSort
{
    /// <summary>Reviewed reports, counted by Lykta when they are taken in.</summary>
    Reports,
    Statistics,
    Survey,
    Analysis,

    /// <summary>What those around the table know and agree on, without reports (gemensam kunskap).</summary>
    AgreedKnowledge,
}

/// <param name="Sample">How many answered, of a survey.</param>
/// <param name="Method">How they were asked.</param>
internal sealed record EvidenceStatement(EvidenceSort Sort, string? Words, string? Source, int? Sample, string? Method);

/// <summary>
/// Something that shows the problem (underlag): reports, statistics, a survey, an analysis, or knowledge that is agreed on. A survey's figure carries how many answered and how
/// they were asked. Never persons.
/// </summary>
internal sealed class Evidence : ITenantRow
{
    public const int LongestWords = 1000;
    public const int LongestSource = 300;
    public const int MostAsked = 10_000_000;

    private Evidence()
    {
    }

    private Evidence(Problem problem, Id<Evidence> id, DateTime at) => (Municipality, ProblemId, Id, At) = (problem.Municipality, problem.Id, id, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Evidence> Id { get; private set; }

    public Id<Problem> ProblemId { get; private set; }

    public EvidenceSort Sort { get; private set; }

    public string? Words { get; private set; }

    /// <summary>Where it can be read: a document, a link, a register.</summary>
    public string? Source { get; private set; }

    public int? Sample { get; private set; }

    public string? Method { get; private set; }

    /// <summary>How many reports, as they were counted then.</summary>
    public int? Reports { get; private set; }

    /// <summary>Over how many weeks in which anybody reported.</summary>
    public int? Weeks { get; private set; }

    public DateTime At { get; private set; }

    public static Result<Evidence> Of(Problem problem, Id<Evidence> id, EvidenceStatement said, DateTime at, KeptNames? names = null)
    {
        if (problem.Stage == ProblemStage.Closed)
        {
            return new ProblemIsClosed();
        }

        List<Result<string>> words = [KeptWords.Read(said.Words, LongestWords, names), KeptWords.Read(said.Source, LongestSource, names), KeptWords.Read(said.Method, LongestSource, names)];
        if ((words.Find(w => !w.IsOk)?.Refusal ?? RefusalOf(said, words[0].Value, words[2].Value)) is { } refused)
        {
            return refused;
        }

        return new Evidence(problem, id, at)
        {
            Sort = said.Sort,
            Words = words[0].Value is { Length: > 0 } w ? w : null,
            Source = words[1].Value is { Length: > 0 } s ? s : null,
            Sample = said.Sort == EvidenceSort.Survey ? said.Sample : null,
            Method = said.Sort == EvidenceSort.Survey ? words[2].Value : null,
        };
    }

    /// <summary>The reports it stands for, counted.</summary>
    public void Count(int reports, int weeks) => (Reports, Weeks) = (reports, weeks);

    private static Refusal? RefusalOf(EvidenceStatement said, string words, string method) =>
        said.Sort != EvidenceSort.Reports && words.Length == 0 ? new EvidenceNeedsWords()
        : said.Sort == EvidenceSort.Survey && (said.Sample is not (> 0 and <= MostAsked) || method.Length == 0) ? new SurveyNeedsSample()
        : null;
}
