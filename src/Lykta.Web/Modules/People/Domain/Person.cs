using Lykta.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.Domain;

/// <summary>A human being who signs in. Stands outside every municipality; what they may do is said by their <see cref="Membership"/>s.</summary>
internal sealed class Person : IdentityUser<Id<Person>>
{
    public string Name { get; set; } = string.Empty;

    /// <summary>"sv" or "en".</summary>
    public string Language { get; set; } = "sv";

    /// <summary>
    /// The municipalities that say this person lives under protected identity (skyddade personuppgifter). While one of them does, nobody is shown name or
    /// address anywhere; each lifts only what it said itself.
    /// </summary>
    public string[] ProtectedIn { get; private set; } = [];

    public bool IsProtected => ProtectedIn.Length > 0;

    /// <returns>Whether anything changed.</returns>
    public bool Protect(MunicipalityCode by)
    {
        var changed = !ProtectedIn.Contains(by.ToString());
        ProtectedIn = changed ? [.. ProtectedIn, by.ToString()] : ProtectedIn;
        return changed;
    }

    /// <returns>Whether anything changed.</returns>
    public bool LiftProtection(MunicipalityCode by)
    {
        var changed = ProtectedIn.Contains(by.ToString());
        ProtectedIn = [.. ProtectedIn.Where(m => m != by.ToString())];
        return changed;
    }

    /// <summary>Ends every session: cookies carry the stamp they were given under.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    /// <summary>A new password, already checked by <see cref="PasswordCheck"/>; ends every session and lifts a lock-out.</summary>
    public void TakePassword(string hash)
    {
        PasswordHash = hash;
        AccessFailedCount = 0;
        LockoutEnd = null;
        EndSessions();
    }
}
