using System.Security.Claims;
using System.Text.Encodings.Web;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lykta.Modules.People;

/// <summary>Signs in a program by its token. The principal is bound to the token's municipality.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, LyktaDbContext db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer " + ApiToken.Prefix, StringComparison.Ordinal))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = ApiToken.HashOf(header["Bearer ".Length..].Trim());
        var oldest = TimeProvider.GetUtcNow().UtcDateTime - ApiToken.Lifetime;
        var found = await (
            from t in db.AllOf<ApiToken>()
            join m in db.AllOf<Membership>()
                on new { t.Municipality, Id = t.MembershipId } equals new { m.Municipality, m.Id }
            where t.Hash == hash && t.RevokedAt == null && t.CreatedAt > oldest && m.EndedAt == null
            select new { m.PersonId, m.Municipality, m.Id }).FirstOrDefaultAsync(Context.RequestAborted);
        if (found is null)
        {
            return AuthenticateResult.Fail("The token is not known, has been revoked or is more than a year old.");
        }

        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, found.PersonId.ToString()), new Claim(LyktaClaims.Municipality, found.Municipality.ToString()), new Claim(LyktaClaims.Membership, found.Id.ToString())],
            Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
