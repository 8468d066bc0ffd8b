using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>The person with an e-mail address; made, without a password, where the address is new.</summary>
internal sealed class PersonRegister(LyktaDbContext db, ILookupNormalizer normalizer)
{
    public async Task<Person> FindOrMakeAsync(string eMail, string? name, DateTime at, CancellationToken ct)
    {
        eMail = eMail.Trim();
        var address = normalizer.NormalizeEmail(eMail);
        if (await db.Set<Person>().FirstOrDefaultAsync(p => p.NormalizedEmail == address, ct) is { } known)
        {
            return known;
        }

        var person = new Person
        {
            Id = Id<Person>.New(at),
            Email = eMail,
            NormalizedEmail = address,
            UserName = eMail,
            NormalizedUserName = normalizer.NormalizeName(eMail),
            Name = string.IsNullOrWhiteSpace(name) ? eMail.Split('@')[0] : name.Trim(),
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ConcurrencyStamp = Guid.NewGuid().ToString("N"),
        };
        db.Add(person);
        return person;
    }
}
