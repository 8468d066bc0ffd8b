using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Platform.Database;

/// <summary>
/// A change has one connection, from its first statement to its commit. EF opens another when the first is lost, and goes on there without the
/// transaction: half a change would be saved, and a link of the audit chain hung on one that was never written. Here it ends.
/// </summary>
internal sealed class LostConnection : DbConnectionInterceptor
{
    public static readonly LostConnection Instance = new();

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ((LyktaDbContext)eventData.Context!).Change.IsOpen ? throw new ConnectionLostException() : new(result);
}

/// <summary>The connection was lost in the middle of a change, and the change with it.</summary>
internal sealed class ConnectionLostException() : IOException("The connection to the database was lost in the middle of a change. Nothing of the change was saved.");
