using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Platform.Database.RowSecurity;

/// <summary>
/// Tells PostgreSQL which municipality each statement stands in, for the rest of its transaction only (as <c>SET LOCAL</c> does), so that a pooled
/// connection carries nothing over. The words go before the statement itself: no journey more to the database.
/// </summary>
internal sealed class MunicipalityStamp : DbCommandInterceptor
{
    public static readonly MunicipalityStamp Instance = new();

    public const string Municipality = "lykta.municipality";
    public const string Reach = "lykta.reach";
    public const string Everywhere = "everywhere";

    private const string Beginning = $"SELECT set_config('{Municipality}', ";
    private static readonly string LooksEverywhere = $"-- {Database.Everywhere.Tag}";

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (NeededFor(command, eventData) is not { } stamp)
        {
            return result;
        }

        if (eventData.CommandSource == CommandSource.SaveChanges)
        {
            // What is saved is counted statement by statement: nothing may stand before it.
            await using var own = command.Connection!.CreateCommand();
#pragma warning disable CA2100 // A municipality's code is four digits.
            (own.CommandText, own.Transaction) = (stamp, command.Transaction);
#pragma warning restore CA2100
            await own.ExecuteNonQueryAsync(cancellationToken);
        }
        else
        {
            Before(command, stamp);
        }

        return result;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        eventData.CommandSource == CommandSource.Migrations ? result : throw new InvalidOperationException("Ask the database asynchronously.");

    /// <summary>The stamp's own answer is passed over.</summary>
    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith(Beginning, StringComparison.Ordinal))
        {
            await result.NextResultAsync(cancellationToken);
        }

        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (NeededFor(command, eventData) is { } stamp)
        {
            Before(command, stamp);
        }

        return new(result);
    }

#pragma warning disable CA2100 // A municipality's code is four digits; the rest is the statement as it was.
    private static void Before(DbCommand command, string stamp) => command.CommandText = stamp + command.CommandText;
#pragma warning restore CA2100

    /// <summary>Null where the transaction already stands where the statement should.</summary>
    private static string? NeededFor(DbCommand command, CommandEventData eventData)
    {
        if (eventData.CommandSource == CommandSource.Migrations)
        {
            return null;
        }

        var reach = command.CommandText.StartsWith(LooksEverywhere, StringComparison.Ordinal) ? Everywhere : string.Empty;
        var context = (LyktaDbContext)eventData.Context!;
        var stamp = $"{Beginning}'{(context.StandsSomewhere ? context.Municipality : string.Empty)}', true), set_config('{Reach}', '{reach}', true);\n";
        if (context.Database.CurrentTransaction?.TransactionId is not { } transaction)
        {
            return stamp;
        }

        if (context.Stamped == (transaction, stamp))
        {
            return null;
        }

        context.Stamped = (transaction, stamp);
        return stamp;
    }
}
