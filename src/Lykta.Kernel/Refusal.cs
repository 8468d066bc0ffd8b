namespace Lykta.Kernel;

/// <summary>How a refusal is told to a machine: a rule said no (422), or somebody else was first (409).</summary>
public enum RefusalKind
{
    Rule,
    LostRace,
}

/// <summary>An expected no. The record's name is the rule; its text is what the person reads.</summary>
public abstract record Refusal(Text Message, RefusalKind Kind = RefusalKind.Rule);
