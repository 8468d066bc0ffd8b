using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Account;
using Lykta.Modules.People.ChooseMunicipality;
using Lykta.Modules.People.CreateToken;
using Lykta.Modules.People.CreateUser;
using Lykta.Modules.People.DisposeAccounts;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.FailedSignIns;
using Lykta.Modules.People.ForgotPassword;
using Lykta.Modules.People.ManagePeople;
using Lykta.Modules.People.Passkeys;
using Lykta.Modules.People.ProtectIdentity;
using Lykta.Modules.People.SendLink;
using Lykta.Modules.People.Sessions;
using Lykta.Modules.People.SignIn;
using Lykta.Modules.People.SignInProvider;
using Lykta.Modules.People.Tokens;
using Lykta.Modules.People.UseLink;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People;

/// <summary>People, what they are in each municipality, and how they sign in.</summary>
internal static class PeopleModule
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddScoped<IViewerSource, PersonViewers>();
        services.AddScoped<IDisposal, AccountDisposal>();
        services.AddScoped<IDisposal, SessionDisposal>();
        services.AddScoped<CreateUserHandler>();
        services.AddScoped<CreateTokenHandler>();
        services.AddScoped<SignInHandler>();
        services.AddScoped<ChooseMunicipalityQuery>();
        services.AddScoped<IAccountHolders, AccountHolders>();
        services.AddScoped<PersonRegister>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<AccountMail>();
        services.AddScoped<SendLinkHandler>();
        services.AddScoped<UseLinkHandler>();
        services.AddScoped<FailedSignInLog>();
        services.AddScoped<ForgotPasswordHandler>();
        services.AddScoped<AccountHandler>();
        services.AddScoped<SessionRegister>();
        services.AddScoped<SessionsQuery>();
        services.AddScoped<EndSessionsHandler>();
        services.AddScoped<PasskeysHandler>();
        services.AddScoped<PasskeySignIn>();
        services.AddScoped<PeopleQuery>();
        services.AddScoped<InvitePersonHandler>();
        services.AddScoped<SettleMembershipHandler>();
        services.AddScoped<EndMembershipHandler>();
        services.AddScoped<ProtectIdentityHandler>();
        services.AddScoped<TokensQuery>();
        services.AddScoped<RevokeTokenHandler>();
        services.AddScoped<IFirstHourStep, PeopleStep>();
        services.AddSingleton<SignInAttempts>();
        services.AddSingleton<PasswordCheck>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<LyktaSettings>((o, settings) =>
        {
            // The key knows its person, and the person unlocks it: that is two factors in one touch.
            o.ResidentKeyRequirement = o.UserVerificationRequirement = "required";
            o.ServerDomain = settings.Address is { } address ? new Uri(address).Host : null;
        });
        services.AddIdentityCore<Person>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                o.User.RequireUniqueEmail = true;
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = o.Password.RequireLowercase = false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<LyktaDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, null, o => o.ForwardDefaultSelector = Schemes.Pick)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(Schemes.Token, null)
            .AddCookie(Schemes.Person, o =>
            {
                o.LoginPath = "/logga-in";
                o.ReturnUrlParameter = "tillbaka";
                o.ExpireTimeSpan = Session.Lifetime;
                o.Cookie.Name = Cookies.Session;
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.Events.OnRedirectToLogin = context => ChallengeAsync(context.HttpContext, context.RedirectUri);
                o.Events.OnValidatePrincipal = SessionCookie.ValidateAsync;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, o =>
            {
                o.Cookie.Name = Cookies.Passkey;
                o.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            });
    }

    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        SignInEndpoints.Map(app);
        ChooseOrganisationEndpoint.Map(app);
        SessionsEndpoints.Map(app);
        PasskeysEndpoints.Map(app);
        if (app.ServiceProvider.GetRequiredService<LyktaSettings>().Provider is not null)
        {
            ProviderEndpoints.Map(app);
        }

        app.MapForm("/{municipality}/api-nycklar/{id:guid}/aterkalla", RevokeTokenAsync).Requires(PeoplePermissions.Tokens);
    }

    private static async Task<IResult> RevokeTokenAsync(Guid id, RevokeTokenHandler handler, CurrentViewer current, CancellationToken ct)
    {
        await handler.HandleAsync(new Id<ApiToken>(id), current.Viewer, current.Change(), ct);
        return Answers.SeeOther($"/{current.Viewer.Municipality}/api-nycklar?aterkallad=1");
    }

    /// <summary>A program is told 401; a person is shown the way in.</summary>
    private static Task ChallengeAsync(HttpContext http, string to)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (http.GetRouteValue("municipality") is string written && !MunicipalityCode.TryParse(written, null, out _))
        {
            // Not even the shape of a municipality: no such page, signed in or not. A code is never looked up here,
            // so one that Lykta serves and one that it does not are answered alike.
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            http.Response.Redirect(to);
        }

        return Task.CompletedTask;
    }
}
