using System.Security.Claims;
using System.Text.Encodings.Web;
using Lykta.Kernel;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lykta.Modules.ReporterLinks;

/// <summary>Signs in a paired device by its cookie: one look-up on an indexed hash. The principal is bound to the link's municipality.</summary>
internal sealed class DeviceSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, LyktaDbContext db, Tenant tenant, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Language = "lykta:language";

    /// <summary>What browsers keep at most.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(400);

    /// <summary>How long a paired device is good for is decided by the link, not by its cookie.</summary>
    public static void GiveCookie(HttpContext http, string secret) => Cookies.Give(http, Cookies.Device, secret, Longest);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Style sheets and open pages ask nobody: a device's visit costs one look-up, not one per file.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<ForAnyoneAttribute>() is not null || Request.Cookies[Cookies.Device] is not { Length: > 0 and < 100 } secret)
        {
            return AuthenticateResult.NoResult();
        }

        var (hash, today) = (LinkSecret.HashOf(secret), SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime));
        var found = await (
            from d in db.AllOf<PairedDevice>()
            join l in db.AllOf<ReporterLink>()
                on new { d.Municipality, Id = d.LinkId } equals new { l.Municipality, l.Id }
            where d.SecretHash == hash && d.RevokedAt == null && l.RevokedAt == null && l.ExpiresOn >= today
            select new { d.Id, d.Municipality, d.LastSeenOn }).FirstOrDefaultAsync(Context.RequestAborted);
        if (found is null)
        {
            return AuthenticateResult.Fail("The device is not paired, or no longer.");
        }

        if (found.LastSeenOn < today)
        {
            tenant.Enter(found.Municipality);
            await SeenAsync(found.Id, secret, today);
        }

        var identity = new ClaimsIdentity(
            [
                new Claim(LyktaClaims.Device, found.Id.ToString()),
                new Claim(LyktaClaims.Municipality, found.Municipality.ToString()),
                new Claim(Language, Request.Cookies[Cookies.Language] ?? "sv"),
            ],
            Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <summary>A program is told 401; a person holding the device is told what to do.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            Response.Redirect("/koppla");
        }

        return Task.CompletedTask;
    }

    /// <summary>Once a day: the day is noted, and the cookie lives on, so that an extended link needs no new pairing.</summary>
    private async Task SeenAsync(Id<PairedDevice> id, string secret, DateOnly today)
    {
        await db.Set<PairedDevice>()
            .Where(d => d.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.LastSeenOn, today), Context.RequestAborted);
        GiveCookie(Context, secret);
    }
}
