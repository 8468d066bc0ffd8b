using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Benchmarks;

/// <summary>The statements that the product sends for one piece of work, to be sent again by the driver alone: the bare cost.</summary>
internal sealed class RecordedSql : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<Statement> statements = [];
    private readonly List<IDisposable> subscriptions = [];

    private RecordedSql() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public static async Task<IReadOnlyList<Statement>> OfAsync(Func<Task> work)
    {
        using var recorded = new RecordedSql();
        await work();
        return [.. recorded.statements];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: var key, Value: CommandEventData { Command: var command } } && key == RelationalEventId.CommandExecuting.Name)
        {
            statements.Add(new Statement(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}

/// <summary>One statement with the values it was sent with.</summary>
internal sealed record Statement(string Text, IReadOnlyList<DbParameter> Parameters)
{
    public bool Writes => Text.Contains("INSERT INTO", StringComparison.Ordinal) || Text.Contains("UPDATE ", StringComparison.Ordinal);

    public bool Counts => Text.Contains("GROUP BY", StringComparison.Ordinal) && Text.Contains("count(*)", StringComparison.OrdinalIgnoreCase);

    public object? ValueOf(Func<DbParameter, bool> which) => Parameters.FirstOrDefault(which)?.Value;

    /// <summary>Sends it on a connection, with some values replaced, and reads every row of the answer.</summary>
    public async Task<int> SendAsync(DbConnection connection, DbTransaction? transaction = null, Func<object?, object?>? replace = null)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (Text, transaction);
        foreach (var sent in Parameters)
        {
            var parameter = Copy(sent);
            parameter.Value = replace?.Invoke(sent.Value) ?? sent.Value;
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        do
        {
            while (await reader.ReadAsync())
            {
                rows++;
            }
        }
        while (await reader.NextResultAsync());
        return rows;
    }

    private static DbParameter Copy(DbParameter sent) => sent is SqliteParameter lite
        ? new SqliteParameter { ParameterName = lite.ParameterName, SqliteType = lite.SqliteType }
        : (DbParameter)((ICloneable)sent).Clone();
}
