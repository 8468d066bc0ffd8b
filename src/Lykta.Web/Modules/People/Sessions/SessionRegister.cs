using System.Globalization;
using System.Security.Claims;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Sessions;

/// <summary>Opens and ends sessions (inloggningar). Whatever a person came by, this is where they become signed in.</summary>
internal sealed class SessionRegister(
    Changes changes, LyktaDbContext db, Tenant tenant, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Person> principals, TimeProvider clock)
{
    /// <summary>The municipality whose chain tells of a person's account: the one they have belonged to longest.</summary>
    public static Task<MunicipalityCode?> HomeAsync(LyktaDbContext db, Id<Person> person, CancellationToken ct) =>
        db.AllOf<Membership>().Where(m => m.PersonId == person)
            .OrderBy(m => m.EndedAt != null).ThenBy(m => m.Since).Select(m => (MunicipalityCode?)m.Municipality).FirstOrDefaultAsync(ct);

    /// <summary>Ends the person's sessions, all or all but one, inside a change already begun. Returns how many.</summary>
    public static Task<int> EndAsync(LyktaDbContext db, Id<Person> person, DateTime at, CancellationToken ct, Id<Session>? but = null) =>
        db.Set<Session>().Where(s => s.PersonId == person && s.EndedAt == null && s.Id != but).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, at), ct);

    /// <summary>Signs the person in here. The session this browser had before, if any, ends: proof is given anew, not added.</summary>
    public async Task OpenAsync(Person person, SignInMeans means, CancellationToken ct, string? nonceHash = null, string? providerHash = null)
    {
        var context = http.HttpContext!;
        var at = clock.GetUtcNow().UtcDateTime;
        var session = new Session(person.Id, means, DeviceKind.Of(context.Request.Headers.UserAgent), at, nonceHash, providerHash);
        await TellAsync(
            person.Id,
            at,
            async facts =>
            {
                await db.Set<Session>().Where(s => s.PersonId == person.Id && s.SeenAt < at - Session.Kept).ExecuteDeleteAsync(ct);
                await CloseAsync(context, at, ct);
                db.Add(session);
                facts.Add(new SignedIn(session.Id, person.Id, means));
            },
            ct);
        var principal = await principals.CreateAsync(person);
        ((ClaimsIdentity)principal.Identity!).AddClaims(
        [
            new Claim(LyktaClaims.Session, session.Id.ToString()),
            new Claim(LyktaClaims.ProvedAt, new DateTimeOffset(at).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ]);
        await context.SignInAsync(Schemes.Person, principal, new AuthenticationProperties());
        Cookies.Give(context, Cookies.Language, person.Language, Cookies.Year);
    }

    /// <summary>Signs out here. Returns by what means the person had come.</summary>
    public async Task<SignInMeans?> LeaveAsync(CancellationToken ct)
    {
        var context = http.HttpContext!;
        var means = context.User.SessionId() is { } id
            ? await db.Set<Session>().Where(s => s.Id == new Id<Session>(id)).Select(s => (SignInMeans?)s.Means).FirstOrDefaultAsync(ct)
            : null;
        if (means is not null)
        {
            var (at, person) = (clock.GetUtcNow().UtcDateTime, new Id<Person>(context.User.PersonId()!.Value));
            await TellAsync(
                person,
                at,
                async facts =>
                {
                    await CloseAsync(context, at, ct);
                    facts.Add(new SessionEnded(new Id<Session>(context.User.SessionId()!.Value), person));
                },
                ct);
        }

        await context.SignOutAsync(Schemes.Person);
        return means;
    }

    private Task<int> CloseAsync(HttpContext context, DateTime at, CancellationToken ct) => context.User.SessionId() is { } id
        ? db.Set<Session>().Where(s => s.Id == new Id<Session>(id) && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, at), ct)
        : Task.FromResult(0);

    /// <summary>A person who belongs nowhere has no chain to be told of in; they are signed in and may do nothing.</summary>
    private async Task TellAsync(Id<Person> person, DateTime at, Func<Facts, Task> work, CancellationToken ct)
    {
        if (!tenant.IsSet && await HomeAsync(db, person, ct) is { } home)
        {
            tenant.Enter(home);
        }

        var change = new ChangeContext(new Actor(ActorKind.Person, person.Value), at);
        if (!tenant.IsSet)
        {
            await work(new Facts(change));
            await db.SaveChangesAsync(ct);
            return;
        }

        await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                await work(facts);
                return default(Nothing);
            },
            ct);
    }
}

/// <summary>A person signed in, and by what means.</summary>
internal sealed record SignedIn(Id<Session> Session, Id<Person> Person, SignInMeans Means) : Fact;

/// <summary>One session of a person ended: they signed out, or ended it from another device; or the provider ended its own behind it.</summary>
internal sealed record SessionEnded(Id<Session> Session, Id<Person> Person) : Fact;
