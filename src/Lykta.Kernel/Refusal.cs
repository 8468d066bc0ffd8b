namespace Lykta.Kernel;

/// <summary>How a refusal is told to a machine: the input cannot be read (400), a rule said no (422), or somebody else was first (409).</summary>
public enum RefusalKind
{
    Rule,
    Malformed,
    LostRace,
}

/// <summary>An expected no. The record's name is the rule; its text is what the person reads.</summary>
public abstract record Refusal(Text Message, RefusalKind Kind = RefusalKind.Rule);

/// <summary>Input that cannot be read, with one sentence per field.</summary>
public sealed record MalformedInput(IReadOnlyDictionary<string, Text> Fields) : Refusal(
    new Text("Något i det du skickade kunde inte läsas.", "Something in what you sent could not be read."), RefusalKind.Malformed)
{
    public static MalformedInput Of(string field, Text message) => new(new Dictionary<string, Text> { [field] = message });
}
