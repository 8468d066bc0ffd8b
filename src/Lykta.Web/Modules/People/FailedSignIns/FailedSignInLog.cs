using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Modules.People.SignIn;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.FailedSignIns;

/// <summary>What was wrong.</summary>
internal enum SignInFault
{
    /// <summary>The password, the code or the passkey's answer.</summary>
    Wrong,

    /// <summary>The account waits after wrong passwords; what was typed was not looked at.</summary>
    Locked,

    /// <summary>Too many tries from one place; neither was this.</summary>
    Stopped,

    /// <summary>The link, or the provider's answer, had been used or was too old.</summary>
    Spent,

    /// <summary>No account, link or passkey of ours.</summary>
    Unknown,
}

/// <summary>
/// Tells of a sign-in that did not go through (misslyckad inloggning): by what way, and what was wrong. In the log always, without a word of who; in the
/// trail where the account is known, in the chain that tells of it, twenty a quarter of an hour. Nothing of what was typed or shown is in either.
/// </summary>
internal sealed partial class FailedSignInLog(Changes changes, LyktaDbContext db, Tenant tenant, TimeProvider clock, SignInAttempts attempts, ILoggerFactory logs)
{
    public async Task TellAsync(SignInMeans means, SignInFault fault, Id<Person>? person, CancellationToken ct)
    {
        LogFailed(logs.CreateLogger("Lykta.SignIn"), means, fault);
        if (person is not { } known || !attempts.IsTold(known.Value) || await SessionRegister.HomeAsync(db, known, ct) is not { } home)
        {
            return;
        }

        tenant.Enter(home);
        await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, clock.GetUtcNow().UtcDateTime),
            facts =>
            {
                facts.Add(new SignInFailed(known, means, fault));
                return Task.FromResult<Result<Nothing>>(default(Nothing));
            },
            ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in failed: {Means}, {Fault}")]
    private static partial void LogFailed(ILogger logger, SignInMeans means, SignInFault fault);
}

/// <summary>Somebody tried to sign in as a person and did not get in.</summary>
internal sealed record SignInFailed(Id<Person> Person, SignInMeans Means, SignInFault Fault) : Fact;
