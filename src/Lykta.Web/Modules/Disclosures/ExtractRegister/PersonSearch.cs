using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.Modules.Disclosures.ExtractRegister;

/// <summary>One text in which a person was found. <see cref="Mark"/> is of the place and the words: changed since, it is another.</summary>
/// <param name="Report">The report the text belongs to: it may have photos, which nothing searches.</param>
internal sealed record PersonHit(string Table, string Column, string Text, string Mark, Id<Report>? Report = null);

/// <summary>Reads every column that may hold a person, through the model, as the municipality's own rows: whatever a column is kept as, its words are what is searched.</summary>
internal sealed class PersonSearch(LyktaDbContext db, FieldSeal seal)
{
    private static readonly MethodInfo Reader = typeof(PersonSearch).GetMethod(nameof(Read), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>
    /// Every text that says one of the words. Accounts under protected identity are not searched, and their names are masked before anything is: to search for one
    /// would tell whose it is.
    /// </summary>
    public async Task<List<PersonHit>> FindAsync(IReadOnlyList<string> words, CancellationToken ct)
    {
        var hits = new List<PersonHit>();
        var people = await db.UnprotectedIdsAsync(ct);
        var hidden = await db.HiddenNamesAsync(ct);
        foreach (var table in PersonColumns.Of(db.Model).Where(t => t.Searched.Count > 0 && t.Name != KeptImports.Table))
        {
            var of = typeof(ITenantRow).IsAssignableFrom(table.Entity.ClrType) ? null : people;
            hits.AddRange(await HitsAsync(table, table.Searched, of, hidden, text => Says(text, words), ct));
        }

        // Files are read as tables: a packed one says nothing as bytes, and a hit is the row, not the file.
        await foreach (var row in db.KeptImportRowsAsync(seal, ct))
        {
            if (hidden.Mask(row.Words) is var text && Says(text, words))
            {
                hits.Add(new PersonHit(KeptImports.Table, KeptImports.Column, text, MarkOf(KeptImports.Table, [row.Import, row.Line], KeptImports.Column, text)));
            }
        }

        return hits;
    }

    /// <summary>Everything of one account, row by row: what each column that may hold a person says.</summary>
    public async Task<List<PersonHit>> OfAccountAsync(Id<Person> person, CancellationToken ct)
    {
        var hits = new List<PersonHit>();
        foreach (var table in PersonColumns.Of(db.Model).Where(t => t.Account is not null))
        {
            hits.AddRange(await HitsAsync(table, table.Told, [person], HiddenNames.None, text => text.Length > 0, ct));
        }

        return hits;
    }

    private async Task<List<PersonHit>> HitsAsync(PersonTable table, IReadOnlyList<IProperty> columns, IReadOnlyList<Id<Person>>? accounts, HiddenNames hidden, Func<string, bool> fits, CancellationToken ct)
    {
        var hits = new List<PersonHit>();
        var rows = (IAsyncEnumerable<object?[]>)Reader.MakeGenericMethod(table.Entity.ClrType).Invoke(this, [table, columns, accounts])!;
        await foreach (var row in rows.WithCancellation(ct))
        {
            hits.AddRange(columns.Select((c, i) => (c.Name, Text: hidden.Mask(TextOf(row[i], row[^1] as ISealedRow)))).Where(c => fits(c.Text)).DistinctBy(c => c.Text.ToUpperInvariant())
                .Select(c => new PersonHit(table.Name, c.Name, c.Text, MarkOf(table.Name, row[columns.Count..^1], c.Name, c.Text), row[columns.Count..^1].OfType<Id<Report>>().Select(r => (Id<Report>?)r).FirstOrDefault())));
        }

        return hits;
    }

    private static bool Says(string text, IReadOnlyList<string> words) => words.Any(w =>
        text.Contains(w, StringComparison.OrdinalIgnoreCase)
        || (Digits(w) is { Length: >= 6 } number && w.All(c => char.IsDigit(c) || c is ' ' or '-' or '+' or '(' or ')') && Digits(text).Contains(number, StringComparison.Ordinal)));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>What a destroyed key sealed is not kept any more, in any sense.</summary>
    private string TextOf(object? value, ISealedRow? row) => value switch
    {
        null => string.Empty,
        SealedField words => seal.OpenWords(row!.Place, words).Match(text => text, _ => string.Empty),
        string text => text,
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        _ => StoredJson.Write(value),
    };

    private static string MarkOf(string table, object?[] key, string column, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', [.. key, table, column, text]))))[..16];

    /// <summary>The columns of a table, its key, and last the row itself where something in it is sealed. A row without a municipality of its own is read where its account belongs here.</summary>
    private IAsyncEnumerable<object?[]> Read<T>(PersonTable table, IReadOnlyList<IProperty> columns, IReadOnlyList<Id<Person>>? accounts)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var values = columns.Concat(table.Entity.FindPrimaryKey()!.Properties).Select(p =>
            (Expression)Expression.Convert(Expression.Call(typeof(EF), nameof(EF.Property), [p.ClrType], row, Expression.Constant(p.Name)), typeof(object)))
            .Append(typeof(T).IsAssignableTo(typeof(ISealedRow)) ? Expression.Convert(row, typeof(object)) : Expression.Constant(null));
        var select = Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values), row);
        var rows = db.Set<T>().AsNoTracking();
        if (accounts is not null)
        {
            var name = table.Account!.Name;
            rows = rows.Where(e => accounts.Contains(EF.Property<Id<Person>>(e, name)));
        }

        return rows.Select(select).AsAsyncEnumerable();
    }
}
