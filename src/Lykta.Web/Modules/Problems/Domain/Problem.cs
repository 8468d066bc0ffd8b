using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Problems.Domain;

/// <summary>
/// Something that makes people unsafe and goes on (problem, av problembilden): a kind of report or a theme, somewhere or in the whole municipality, over a time. It is
/// followed from raised to closed, and everything done about it hangs on it. It is about places and situations, never about persons.
/// </summary>
internal sealed class Problem : ITenantRow, IVersioned, IForAudience
{
    public const int LongestName = 120;
    public const int LongestDescription = 3000;
    public const int LongestReason = 1000;

    private Problem()
    {
    }

    private Problem(MunicipalityCode municipality, Id<Problem> id, Id<Organisation> by, ProblemOrigin origin, DateTime at)
        => (Municipality, Id, OrganisationId, Origin, RaisedAt, StageSince) = (municipality, id, by, origin, at, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Problem> Id { get; private set; }

    /// <summary>What it is called; everybody with the page may read it.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The kind of report it is seen by; null where it is a theme.</summary>
    public string? Kind { get; private set; }

    /// <summary>The theme (tema); null where it is a kind of report.</summary>
    public string? Theme { get; private set; }

    /// <summary>Null, with no place either, is the whole municipality.</summary>
    public string? AreaCode { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    /// <summary>The first day of the time it was seen in.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last; null while it goes on.</summary>
    public DateOnly? To { get; private set; }

    public string? Description { get; private set; }

    /// <summary>Who may read the description, the evidence, the causes and the reasons.</summary>
    public Audience Audience { get; private set; }

    /// <summary>The organisation that raised it.</summary>
    public Id<Organisation> OrganisationId { get; private set; }

    public ProblemOrigin Origin { get; private set; }

    /// <summary>The contribution (inspel) it was born from, at a meeting.</summary>
    public Id<Contribution>? ContributionId { get; private set; }

    public DateTime RaisedAt { get; private set; }

    public ProblemStage Stage { get; private set; }

    public DateTime StageSince { get; private set; }

    /// <summary>Why it was closed.</summary>
    public string? ClosedWhy { get; private set; }

    /// <summary>Since when it is worked on in depth (fördjupad EST); null where it is not.</summary>
    public DateOnly? DeepDiveSince { get; private set; }

    public long Version { get; private set; }

    public static Result<Problem> Raise(MunicipalityCode municipality, Id<Problem> id, ProblemStatement statement, ProblemOrigin origin, Id<Organisation> by, DateTime at, KeptNames? names = null)
    {
        var problem = new Problem(municipality, id, by, origin, at);
        return problem.Restate(statement, at, names);
    }

    /// <summary>Notes the contribution it was born from.</summary>
    public void ComesFrom(Id<Contribution> contribution) => (Origin, ContributionId) = (ProblemOrigin.Contribution, contribution);

    /// <summary>Says anew what the problem is.</summary>
    public Result<Problem> Restate(ProblemStatement statement, DateTime at, KeptNames? names = null)
    {
        var name = KeptWords.Read(statement.Name, LongestName, names?.ReplacedOnly, Name);
        var description = KeptWords.Read(statement.Description, LongestDescription, names, Description);
        if ((name.Refusal ?? description.Refusal ?? RefusalOf(statement, name.Value, SwedishTime.DayOf(at))) is { } refused)
        {
            return refused;
        }

        (Name, Description) = (name.Value, description.Value is { Length: > 0 } words ? words : null);
        (Kind, Theme, AreaCode, PlaceId) = (statement.Kind, statement.Theme, statement.Area, statement.Place);
        (From, To, Audience) = (statement.From, statement.To, statement.Audience);
        return this;
    }

    /// <summary>Goes on to a stage it has reached by what was done; one that is farther stays, and a closed one is not opened by it.</summary>
    public void Reach(ProblemStage stage, DateTime at)
    {
        if (Stage < stage)
        {
            (Stage, StageSince) = (stage, at);
        }
    }

    /// <summary>Closes it (avsluta), with why.</summary>
    public Result<Problem> Close(string? why, DateTime at, KeptNames? names = null)
    {
        var words = KeptWords.Read(why, LongestReason, names);
        if (Stage == ProblemStage.Closed || !words.IsOk || words.Value.Length == 0)
        {
            return Stage == ProblemStage.Closed ? new ProblemIsClosed() : words.Refusal ?? new SayWhyItIsClosed();
        }

        (Stage, StageSince, ClosedWhy, DeepDiveSince) = (ProblemStage.Closed, at, words.Value, null);
        return this;
    }

    /// <summary>Takes it up again from where its work had come.</summary>
    public Result<Problem> Reopen(ProblemStage reached, DateTime at)
    {
        if (Stage != ProblemStage.Closed)
        {
            return new ProblemIsNotClosed();
        }

        (Stage, StageSince, ClosedWhy) = (reached, at, null);
        return this;
    }

    /// <summary>Lifts it out of the weekly round to be worked on in depth (fördjupad EST), or takes it back.</summary>
    public Result<Problem> Deepen(bool deep, DateTime at)
    {
        if (Stage == ProblemStage.Closed)
        {
            return new ProblemIsClosed();
        }

        DeepDiveSince = deep ? DeepDiveSince ?? SwedishTime.DayOf(at) : null;
        return this;
    }

    private static Refusal? RefusalOf(ProblemStatement statement, string name, DateOnly today) =>
        name.Length == 0 ? new ProblemNeedsName()
        : statement.Kind is null == statement.Theme is null ? new KindOrTheme()
        : statement.From > today ? new ProblemIsAhead()
        : statement.To < statement.From ? new ProblemEndsBeforeItBegins()
        : null;
}
