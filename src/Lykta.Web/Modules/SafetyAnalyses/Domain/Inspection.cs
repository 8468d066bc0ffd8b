using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.SafetyAnalyses.Domain;

/// <summary>Whose points: the first assessor's, the second's, or what they agreed on.</summary>
internal enum JudgedBy
{
    First,
    Second,
    Agreed,
}

/// <param name="BaseId">The earlier inspection it follows up; null for the first.</param>
internal sealed record InspectionStatement(InspectionKind Kind, DateOnly? On, bool InTheDark, string? First, string? Second, Id<Inspection>? BaseId);

/// <summary>An inspection of a place by one or two assessors (trygghetsbesiktning), by one version of a template; followed up by a later one against it.</summary>
internal sealed class Inspection : ITenantRow, IVersioned
{
    public const int LongestFunction = 80;

    private Inspection()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Inspection> Id { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    public InspectionKind Kind { get; private set; }

    /// <summary>The version of the template it was judged by.</summary>
    public int Template { get; private set; }

    public DateOnly On { get; private set; }

    public bool InTheDark { get; private set; }

    /// <summary>The assessors by function, never by name; the second is null where there is one only.</summary>
    public string First { get; private set; } = string.Empty;

    public string? Second { get; private set; }

    public Id<Inspection>? BaseId { get; private set; }

    /// <summary>When it was settled: after that nothing of it changes.</summary>
    public DateTime? SettledAt { get; private set; }

    public long Version { get; private set; }

    public bool IsSettled => SettledAt is not null;

    public static Result<Inspection> Begin(MunicipalityCode town, Id<Inspection> id, Id<Place> place, InspectionTemplate by, Inspection? earlier, InspectionStatement said, DateOnly today, KeptNames? names)
    {
        var (first, second) = (KeptWords.Read(said.First, LongestFunction, names), KeptWords.Read(said.Second, LongestFunction, names));
        return (first.Refusal ?? second.Refusal) is { } no ? no
            : first.Value.Length == 0 ? new AssessorNeedsFunction()
            : said.On is not { } on || on > today ? new InspectionDayWrong()
            : earlier is not null && (!earlier.IsSettled || earlier.PlaceId != place || earlier.Kind != by.Kind || earlier.On >= on) ? new BaseCannotBeFollowed()
            : new Inspection
            {
                Municipality = town,
                Id = id,
                PlaceId = place,
                Kind = by.Kind,
                Template = by.Number,
                On = on,
                InTheDark = said.InTheDark,
                First = first.Value,
                Second = second.Value.Length == 0 ? null : second.Value,
                BaseId = earlier?.Id,
            };
    }

    /// <summary>Settles it: everything two judged differently has a value they agree on, and something is judged.</summary>
    public Result<Inspection> Settle(IReadOnlyCollection<FactorScore> scores, DateTime at)
    {
        if (IsSettled)
        {
            return new InspectionIsSettled();
        }

        if (scores.Count(s => s.Differs && s.Agreed is null) is > 0 and var open)
        {
            return new AssessorsDiffer(open);
        }

        if (!scores.Any(s => s.Points is not null))
        {
            return new NothingIsJudged();
        }

        SettledAt = at;
        return this;
    }
}

/// <summary>A factor's points: each assessor's, and apart from them what they agreed on.</summary>
internal sealed class FactorScore : ITenantRow
{
    public const int LongestWords = 300;

    private FactorScore()
    {
    }

    public FactorScore(Inspection of, string factor) => (Municipality, InspectionId, Factor) = (of.Municipality, of.Id, factor);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Inspection> InspectionId { get; private set; }

    /// <summary>The factor's key in the template.</summary>
    public string Factor { get; private set; } = string.Empty;

    public int? First { get; private set; }

    public int? Second { get; private set; }

    /// <summary>Kept apart: neither assessor's points are changed by it.</summary>
    public int? Agreed { get; private set; }

    /// <summary>What was seen.</summary>
    public string? Words { get; private set; }

    public bool Differs => First is { } a && Second is { } b && a != b;

    /// <summary>How far apart the two are; null where both have not judged.</summary>
    public int? Difference => First is { } a && Second is { } b ? Math.Abs(a - b) : null;

    /// <summary>What counts: what was agreed on, what both or the only one said; null where they differ and have not agreed, or nobody judged.</summary>
    public int? Points => Agreed ?? (Differs ? null : First ?? Second);

    public void Judge(JudgedBy by, int? points)
    {
        switch (by)
        {
            case JudgedBy.First:
                First = points;
                break;
            case JudgedBy.Second:
                Second = points;
                break;
            default:
                Agreed = points;
                break;
        }
    }

    public void Say(string? words) => Words = words;

    public bool IsEmpty => First is null && Second is null && Agreed is null && Words is null;
}
