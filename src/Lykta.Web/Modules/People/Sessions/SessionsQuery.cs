using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Sessions;

internal sealed record ListedSession(Id<Session> Id, SignInMeans Means, string? Browser, string? Platform, DateTime Since, DateTime SeenAt)
{
    public Text Device => Browser is null && Platform is null ? SessionsTexts.UnknownDevice
        : Browser is null || Platform is null ? new Text(Browser ?? Platform!, Browser ?? Platform!)
        : SessionsTexts.Device.With(Browser, Platform);
}

/// <summary>The sessions of a person that are in force, the latest used first.</summary>
internal sealed class SessionsQuery(LyktaDbContext db, TimeProvider clock)
{
    public Task<List<ListedSession>> RunAsync(Id<Person> person, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Session.Lifetime;
        return db.Set<Session>().Where(s => s.PersonId == person && s.EndedAt == null && s.SeenAt > oldest).OrderByDescending(s => s.SeenAt).ThenByDescending(s => s.Since)
            .Select(s => new ListedSession(s.Id, s.Means, s.Browser, s.Platform, s.Since, s.SeenAt)).ToListAsync(ct);
    }
}
