using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Problems.Domain;

/// <summary>The three perspectives of a cause analysis (orsaksanalys) in the national handbook.</summary>
internal enum CausePerspective
{
    Situational,
    Exposure,
    Social,
}

/// <summary>
/// A corner of the crime triangle (brottstriangeln), or who watches over it: an offender has a handler, a target a guardian, a place a manager.
/// Eck (2003), Police problems: the complexity of problem theory, research and evaluation.
/// </summary>
internal enum TriangleCorner
{
    Offender,
    Target,
    Place,
    Handler,
    Guardian,
    Manager,
}

/// <summary>How well a cause is known (hur säkert).</summary>
internal enum CauseStrength
{
    Assumed,
    Supported,
    Established,
}

internal sealed record CauseStatement(
    string? Words, CausePerspective Perspective, TriangleCorner? Corner, string? HowKnown, CauseStrength Strength, Id<Cause>? Parent);

/// <summary>Why a problem is there (orsak): a branch of its cause tree (orsaksträd), with how it is known and how well.</summary>
internal sealed class Cause : ITenantRow, IVersioned
{
    public const int LongestWords = 300;
    public const int LongestHow = 1000;

    /// <summary>A tree with more is a forest: nobody reads it.</summary>
    public const int Most = 40;

    private Cause()
    {
    }

    private Cause(Problem problem, Id<Cause> id, DateTime at) => (Municipality, ProblemId, Id, At) = (problem.Municipality, problem.Id, id, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Cause> Id { get; private set; }

    public Id<Problem> ProblemId { get; private set; }

    /// <summary>The cause it lies behind; null for one right under the problem.</summary>
    public Id<Cause>? ParentId { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public CausePerspective Perspective { get; private set; }

    public TriangleCorner? Corner { get; private set; }

    public string? HowKnown { get; private set; }

    public CauseStrength Strength { get; private set; }

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    public static Result<Cause> Find(Problem problem, IReadOnlyCollection<Cause> tree, Id<Cause> id, CauseStatement said, DateTime at, KeptNames? names = null) =>
        tree.Count >= Most ? new TooManyCauses() : new Cause(problem, id, at).Restate(problem, tree, said, names);

    public Result<Cause> Restate(Problem problem, IReadOnlyCollection<Cause> tree, CauseStatement said, KeptNames? names = null)
    {
        var words = KeptWords.Read(said.Words, LongestWords, names, Words);
        var how = KeptWords.Read(said.HowKnown, LongestHow, names, HowKnown);
        var refused = problem.Stage == ProblemStage.Closed ? new ProblemIsClosed()
            : words.Refusal ?? how.Refusal
            ?? (words.Value.Length == 0 ? new CauseNeedsWords() : how.Value.Length == 0 ? new SayHowItIsKnown() : LiesBehindItself(tree, said.Parent) ? new CauseLiesBehindItself() : null);
        if (refused is not null)
        {
            return refused;
        }

        (Words, HowKnown, Perspective, Corner, Strength, ParentId) = (words.Value, how.Value, said.Perspective, said.Corner, said.Strength, said.Parent);
        return this;
    }

    /// <summary>Whether the parent is missing, the cause itself, or one that lies behind it.</summary>
    private bool LiesBehindItself(IReadOnlyCollection<Cause> tree, Id<Cause>? parent)
    {
        for (var (at, steps) = (parent, 0); at is { } id; steps++)
        {
            if (id == Id || steps > Most || tree.FirstOrDefault(c => c.Id == id) is not { } above)
            {
                return true;
            }

            at = above.ParentId;
        }

        return false;
    }
}
