using Lykta.Kernel;

namespace Lykta.Platform.Audit;

/// <summary>A fact waiting for those who react to it. Saved with the change; taken away when every reaction has run.</summary>
internal sealed class OutboxEvent
{
    public required MunicipalityCode Municipality { get; init; }

    public required long Number { get; init; }

    public required string Event { get; init; }

    public required string Details { get; init; }

    public int Attempts { get; set; }

    public DateTime NotBefore { get; set; }
}
