using Lykta.Platform.Database;

namespace Lykta.Platform.FieldKeys;

/// <summary>A row with a sealed column: where its value stands, and when it was written.</summary>
internal interface ISealedRow : ITenantRow
{
    FieldPlace Place { get; }

    /// <summary>Decides which year's key seals a row from before the columns were sealed; null where the row does not know.</summary>
    DateTime? WrittenAt { get; }
}
