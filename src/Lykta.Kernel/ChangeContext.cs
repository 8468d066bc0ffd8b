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

/// <summary>Who changes something, when, and where the rules ask for it, why. Every write takes one.</summary>
public sealed record ChangeContext(Actor Actor, DateTime At, string? Reason = null)
{
    public ChangeContext Because(string? reason) => this with { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };
}
