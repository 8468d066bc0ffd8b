using System.Globalization;

namespace Lykta.IntegrationTests.Platform.Audit;

/// <summary>One way to tamper with a chain: what it does, and which entry must then be named as the first bad one.</summary>
internal sealed record Tampering(string What, Func<TamperedChain, long, Random, Task<long>> DoAsync)
{
    /// <summary>Every way, on the columns' values and on their stored form. Each returns the first entry that is then wrong; the number given is an entry of the chain.</summary>
    public static IReadOnlyList<Tampering> All(bool sqlite) =>
    [
        Edit("municipality", _ => "'9998'"),
        Edit("number", r => Number(1_000_000 + r.Next(1_000_000))),
        Edit("at", r => sqlite ? $"strftime('%Y-%m-%d %H:%M:%f', at, '+{r.Next(1, 90)} minutes')" : $"at + interval '{r.Next(1, 999)} microseconds'"),
        Edit("actor_kind", _ => "CASE actor_kind WHEN 'System' THEN 'Person' ELSE 'System' END"),
        Edit("actor_kind", _ => "lower(actor_kind)"),
        Edit("actor_kind", _ => "'Someone'"),
        Edit("actor_id", _ => $"'{Guid.NewGuid().ToString("D").ToUpperInvariant()}'"),
        Edit("event", _ => "event || ' '"),
        Edit("event", _ => "upper(event)"),
        Edit("details", _ => "'{\"report\":\"x\"}'"),
        Edit("details", _ => "details || ' '"),
        Edit("reason_hash", _ => "''"),
        Edit("reason_hash", _ => "CASE WHEN reason_hash IS NULL THEN hash ELSE NULL END"),
        Edit("reason_hash", _ => "CASE WHEN reason_hash IS NULL THEN '' ELSE upper(reason_hash) END"),
        Edit("previous_hash", r => Hash(r)),
        Edit("previous_hash", _ => "hash"),
        Edit("hash", r => Hash(r)),
        Edit("hash", _ => "'z' || substr(hash, 2)"),
        Edit("hash", _ => "substr(hash, 2)"),
        .. sqlite ? StoredOtherwise : ColumnsOtherwise,
        new("delete", (c, k, _) => DeleteAsync(c, k, k)),
        new("delete several", (c, k, r) => DeleteAsync(c, k, k + r.Next(1, 6))),
        new("delete the tail and move the head", TruncateAsync),
        new("insert, the rest pushed on", InsertAsync),
        new("swap two", SwapAsync),
        new("edit and hash the whole tail again", (c, k, _) => RehashAsync(c, k, $"UPDATE {c.Table("audit_entry")} SET details = '{{\"other\":1}}' WHERE number = {Number(k)}")),
        new("delete and hash the whole tail again", (c, k, _) => RehashAsync(c, k, $"DELETE FROM {c.Table("audit_reason")} WHERE number = {Number(k)}; DELETE FROM {c.Table("audit_entry")} WHERE number = {Number(k)}")),
        new("hash one entry again", HashOneAsync),
        new("head on", (c, _, r) => HeadAsync(c, $"number = number + {Number(r.Next(1, 9))}", c.Length + 1)),
        new("head back", (c, _, r) => HeadAsync(c, $"number = number - {Number(r.Next(1, 9))}", c.Length)),
        new("head's hash", (c, _, r) => HeadAsync(c, $"hash = {Hash(r)}", c.Length)),
        new("head gone", async (c, _, _) =>
        {
            await c.SqlAsync($"DELETE FROM {c.Table("audit_head")}");
            return c.Length;
        }),
        new("reason edited", ReasonAsync),
        new("reason without an entry", async (c, _, r) =>
        {
            var number = c.Length + r.Next(1, 9);
            await AddReasonAsync(c, number);
            return number;
        }),
    ];

    /// <summary>Any value may lie in any column of SQLite, and reads alike.</summary>
    private static IEnumerable<Tampering> StoredOtherwise =>
    [
        Edit("number", _ => "CAST(CAST(number AS TEXT) AS BLOB)"),
        Edit("number", _ => "number + 0.5"),
        Edit("at", _ => "replace(at, ' ', 'T')"),
        Edit("at", _ => "at || CASE instr(at, '.') WHEN 0 THEN '.0' ELSE '0' END"),
        Edit("at", _ => "at || 'Z'"),
        Edit("actor_id", _ => "CASE WHEN lower(actor_id) = actor_id THEN replace(actor_id, '-', '') ELSE lower(actor_id) END"),
        Edit("details", _ => "CAST(details AS BLOB)"),
        Edit("details", _ => "details || char(0)"),
        Edit("event", _ => "event || char(0) || 'x'"),
        Edit("hash", _ => "CAST(hash AS BLOB)"),
        Edit("municipality", _ => "CAST(municipality AS BLOB)"),
    ];

    /// <summary>What PostgreSQL allows its owner: a column of another type, a value no clock has shown.</summary>
    private static IEnumerable<Tampering> ColumnsOtherwise =>
    [
        Edit("at", _ => "'infinity'"),
        Edit("at", _ => "'2026-11-23 09:00:00 BC'"),
    ];

    private static Tampering Edit(string column, Func<Random, string> to) => new($"{column} = {to(new Random(1))}", async (c, k, r) =>
    {
        (await c.SqlAsync($"UPDATE {c.Table("audit_entry")} SET {column} = {to(r)} WHERE number = {Number(k)}")).ShouldBe(1);
        return k;
    });

    private static async Task<long> DeleteAsync(TamperedChain chain, long from, long to)
    {
        await chain.SqlAsync($"DELETE FROM {chain.Table("audit_entry")} WHERE number BETWEEN {Number(from)} AND {Number(to)}");
        return from;
    }

    private static async Task<long> TruncateAsync(TamperedChain chain, long from, Random random)
    {
        await chain.SqlAsync($"DELETE FROM {chain.Table("audit_reason")} WHERE number >= {Number(from)}");
        await chain.SqlAsync($"DELETE FROM {chain.Table("audit_entry")} WHERE number >= {Number(from)}");
        await chain.HashAgainAsync(from);
        return from;
    }

    private static async Task<long> InsertAsync(TamperedChain chain, long after, Random random)
    {
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET number = -number WHERE number > {Number(after)}");
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET number = 1 - number WHERE number < 0");
        var table = chain.Table("audit_entry");
        await chain.SqlAsync(
            $"INSERT INTO {table} (municipality, number, at, actor_kind, actor_id, event, details, reason_hash, previous_hash, hash) "
            + $"SELECT municipality, {Number(after + 1)}, at, actor_kind, actor_id, event, details, reason_hash, hash, {Hash(random)} FROM {table} WHERE number = {Number(after)}");
        return after + 1;
    }

    private static async Task<long> SwapAsync(TamperedChain chain, long one, Random random)
    {
        var other = one == chain.Length ? 1 : one + 1 + random.Next((int)(chain.Length - one));
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET number = -1 WHERE number = {Number(one)}");
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET number = {Number(one)} WHERE number = {Number(other)}");
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET number = {Number(other)} WHERE number = -1");
        return Math.Min(one, other);
    }

    private static async Task<long> RehashAsync(TamperedChain chain, long from, string sql)
    {
        await chain.SqlAsync(sql);
        await chain.HashAgainAsync(from);
        return from;
    }

    /// <summary>The entry fits its own hash again; the next one does not know it.</summary>
    private static async Task<long> HashOneAsync(TamperedChain chain, long number, Random random)
    {
        await chain.SqlAsync($"UPDATE {chain.Table("audit_entry")} SET details = '{{\"other\":2}}' WHERE number = {Number(number)}");
        await chain.HashAgainAsync(number, only: true);
        return number;
    }

    private static async Task<long> HeadAsync(TamperedChain chain, string set, long named)
    {
        await chain.SqlAsync($"UPDATE {chain.Table("audit_head")} SET {set}");
        return named;
    }

    private static async Task<long> ReasonAsync(TamperedChain chain, long number, Random random)
    {
        if (await chain.SqlAsync($"UPDATE {chain.Table("audit_reason")} SET reason = reason || ' ' WHERE number = {Number(number)}") == 0)
        {
            await AddReasonAsync(chain, number);
        }

        return number;
    }

    private static Task<int> AddReasonAsync(TamperedChain chain, long number) =>
        chain.SqlAsync($"INSERT INTO {chain.Table("audit_reason")} (municipality, number, reason) VALUES ('{chain.Municipality.Code}', {Number(number)}, 'Ett skäl som ingen gav')");

    private static string Hash(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return $"'{Convert.ToHexStringLower(bytes)}'";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
