using Lykta.Platform.Database.RowSecurity;
using Npgsql;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>Tries to reach another municipality's row, in every way SQL has, as somebody who works in the table.</summary>
internal static class RowFaults
{
    /// <summary>What went through that should not have, or did not that should. Stands in the caller's transaction, which is to be undone.</summary>
    public static async Task<List<string>> OfAsync(NpgsqlConnection connection, TenantTable table)
    {
        var all = $"SELECT count(*) FROM {table.Quoted}";
        await StandAsync(connection, string.Empty);
        if (await TwoTowns.CountAsync(connection, all) != 0)
        {
            return ["shows rows to nobody in particular"];
        }

        await StandAsync(connection, TwoTowns.Here);
        if (await TwoTowns.CountAsync(connection, $"{all} WHERE {table.Column} = '{TwoTowns.Here}'") != 1 || await TwoTowns.CountAsync(connection, all) != 1)
        {
            return ["shows none of its own rows, or another's"];
        }

        if (!await IsRefusedAsync(connection, await TwoTowns.InsertAsync(connection, table, TwoTowns.There)))
        {
            return ["takes another's row"];
        }

        // Reading everywhere must open no way to write, and only where it is meant.
        await StandAsync(connection, TwoTowns.Here, MunicipalityStamp.Everywhere);
        if (await TwoTowns.CountAsync(connection, all) != (table.IsFoundEverywhere ? 2 : 1))
        {
            return ["is read everywhere where it should not be, or not where it should"];
        }

        if (!await IsRefusedAsync(connection, $"UPDATE {table.Quoted} SET {table.Column} = '{TwoTowns.Here}' WHERE {table.Column} = '{TwoTowns.There}'"))
        {
            return ["lets another's row be changed"];
        }

        return await IsRefusedAsync(connection, $"DELETE FROM {table.Quoted} WHERE {table.Column} = '{TwoTowns.There}'") ? [] : ["lets another's row be removed"];
    }

    private static Task<int> StandAsync(NpgsqlConnection connection, string municipality, string reach = "") => TwoTowns.ExecuteAsync(
        connection, $"SELECT set_config('{MunicipalityStamp.Municipality}', '{municipality}', true), set_config('{MunicipalityStamp.Reach}', '{reach}', true)");

    /// <summary>True when the statement was forbidden or touched nothing.</summary>
    private static async Task<bool> IsRefusedAsync(NpgsqlConnection connection, string sql)
    {
        await TwoTowns.ExecuteAsync(connection, "SAVEPOINT before");
        try
        {
            return await TwoTowns.ExecuteAsync(connection, sql) == 0;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege || e.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            // A key that does not fit is judged after the policies: the row came that far.
            await TwoTowns.ExecuteAsync(connection, "ROLLBACK TO SAVEPOINT before");
            return e.SqlState == PostgresErrorCodes.InsufficientPrivilege;
        }
    }
}
