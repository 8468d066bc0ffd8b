using System.CommandLine;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.CommandLine;

/// <summary>One unit of work at the command line: a scope in a municipality, on a database with the right schema.</summary>
internal static class Work
{
    public static async Task<int> InAsync(string? municipality, Func<IServiceProvider, ChangeContext, Task<int>> work, CancellationToken ct)
    {
        await using var app = LyktaApp.Build(LyktaSettings.FromEnvironment());
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await SchemaCheck.ProblemAsync(services.GetRequiredService<LyktaDbContext>(), ct) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem.ToString());
            return LyktaCommand.Failed;
        }

        if (municipality is not null)
        {
            if (!MunicipalityCode.TryParse(municipality, null, out var code))
            {
                await Console.Error.WriteLineAsync($"\"{municipality}\" är ingen kommunkod: fyra siffror, till exempel 1880.");
                return LyktaCommand.WrongUse;
            }

            services.GetRequiredService<Tenant>().Enter(code);
            if (!await services.GetRequiredService<LyktaDbContext>().CurrentMunicipality().AnyAsync(ct))
            {
                await Console.Error.WriteLineAsync($"Kommunen {code} finns inte här. Skapa den först: lykta municipality create {code} --name NAMN");
                return LyktaCommand.Failed;
            }
        }

        var clock = services.GetRequiredService<TimeProvider>();
        return await work(services, new ChangeContext(Actor.System, clock.GetUtcNow().UtcDateTime));
    }

    public static Argument<string> Named(string name, string description) => new(name) { Description = description };

    public static Option<string> Asked(string name, string description, bool required = false) => new(name) { Description = description, Required = required };
}
