namespace Lykta.Kernel;

/// <summary>Who stands behind a change: a signed-in person, a paired reporter device, or Lykta itself.</summary>
public enum ActorKind
{
    Person,
    ReporterLink,
    System,
}

/// <summary>The one who acts, by id only: a name never reaches the audit trail.</summary>
public readonly record struct Actor(ActorKind Kind, Guid Id)
{
    public static readonly Actor System = new(ActorKind.System, Guid.Empty);
}

/// <summary>What the writer said when words of theirs looked like names (svar till vakten): nothing yet, another word instead, or that they stay.</summary>
public enum NamesAnswer
{
    None,
    Replace,
    Keep,
}

/// <summary>Who changes something, when, and where the rules ask for it, why. Every write takes one.</summary>
public sealed record ChangeContext(Actor Actor, DateTime At, string? Reason = null)
{
    public NamesAnswer Names { get; init; }

    public ChangeContext Because(string? reason) => this with { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };

    /// <summary>What looks like a name stays in what is written, for this reason; without one nothing does.</summary>
    public ChangeContext KeepingNames(string? why) => string.IsNullOrWhiteSpace(why) ? this : Because(why) with { Names = NamesAnswer.Keep };
}
