using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>The form of a document's mark, as sent.</summary>
public sealed class MarkInput
{
    public string? Number { get; set; }

    public string? Secrecy { get; set; }

    public string? Disposal { get; set; }

    public long? Version { get; set; }

    /// <summary>The rule chosen; what cannot be read leaves the one there is.</summary>
    internal DisposalRule RuleOr(DisposalRule now) => Enum.TryParse<DisposalRule>(Disposal, out var rule) && Enum.IsDefined(rule) ? rule : now;

    internal static string FieldOf(Refusal? refusal) => refusal is RegistryNumberIsSet or RegistryNumberTooLong ? "Input.Number" : "";
}
