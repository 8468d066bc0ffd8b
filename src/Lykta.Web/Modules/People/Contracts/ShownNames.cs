using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Contracts;

/// <summary>A person as others may be shown them: under protected identity (skyddade personuppgifter) name and address are null, in the SQL.</summary>
internal sealed record ShownPerson
{
    public required Id<Person> Id { get; init; }

    public required string? Name { get; init; }

    public required string? EMail { get; init; }

    /// <summary>The municipalities that have marked the person.</summary>
    public required string[] ProtectedIn { get; init; }

    public required bool IsProtected { get; init; }

    /// <summary>Has been in: has a password, or used a link.</summary>
    public required bool HasBeenIn { get; init; }

    /// <summary>What the person is called wherever somebody is named: their name, or the name that protects them.</summary>
    public string Called => IsProtected ? ShownNames.Pseudonym(Id) : string.IsNullOrEmpty(Name) ? EMail ?? string.Empty : Name;
}

/// <summary>
/// The one door to what people are called, in pages, files, lists and answers. Everything that shows a person reads this and not the name's own column; a test
/// finds whoever reads that.
/// </summary>
internal static class ShownNames
{
    /// <summary>Without those that are read as one another.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static readonly Text Protected = new("Skyddad person {0}", "Protected person {0}");

    public static IQueryable<ShownPerson> PeopleShown(this LyktaDbContext db) => db.Set<Person>().Select(p => new ShownPerson
    {
        Id = p.Id,
        Name = p.ProtectedIn.Length == 0 ? p.Name : null,
        EMail = p.ProtectedIn.Length == 0 ? p.Email : null,
        ProtectedIn = p.ProtectedIn,
        IsProtected = p.ProtectedIn.Length > 0,
        HasBeenIn = p.PasswordHash != null || p.EmailConfirmed,
    });

    /// <summary>The name that protects: always the same for one person, so that two in one list are told apart, and saying nothing of who it is.</summary>
    public static string Pseudonym(Id<Person> person)
    {
        var hash = SHA256.HashData(person.Value.ToByteArray());
        return Protected.With(string.Concat(hash.Take(3).Select(b => Letters[b % Letters.Length]))).ToString();
    }

    /// <summary>The names and addresses of those here who are protected, and what to write in their stead in text that somebody else has written.</summary>
    public static async Task<HiddenNames> HiddenNamesAsync(this LyktaDbContext db, CancellationToken ct) => new(
        [.. (await db.Set<Person>().Where(p => p.ProtectedIn.Length > 0 && db.Set<Membership>().Any(m => m.PersonId == p.Id)).Select(p => new { p.Id, p.Name, p.Email }).ToListAsync(ct))
            .SelectMany(p => ((string?[])[p.Email, p.Name]).OfType<string>().Where(w => w.Length > 2).Select(w => (w, Pseudonym(p.Id))))]);
}

/// <summary>Takes the names of protected people out of a text.</summary>
internal sealed class HiddenNames(IReadOnlyList<(string Said, string Instead)> names)
{
    public static readonly HiddenNames None = new([]);

    public string Mask(string text) => names.Aggregate(text, (left, n) => left.Replace(n.Said, n.Instead, StringComparison.OrdinalIgnoreCase));
}
