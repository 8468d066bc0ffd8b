namespace Lykta.Platform.Audit.Verify;

/// <summary>An entry as it lies in the database or in an exported file.</summary>
/// <param name="Number">Its number, or 0 where that cannot be read.</param>
/// <param name="Entry">The entry; null where a column is not stored the one way Lykta stores it.</param>
/// <param name="Reason">The free-text reason; null where there is none, or none any more.</param>
internal readonly record struct StoredEntry(long Number, AuditEntry? Entry, string? Reason);

/// <summary>Where a chain says that it ends; null hash where the row is not stored the way Lykta stores it.</summary>
internal readonly record struct StoredHead(long Number, string? Hash);
