using System.CommandLine;
using Lykta.Platform;
using Lykta.Platform.Database;

namespace Lykta.CommandLine;

/// <summary><c>lykta migrate</c>: creates or upgrades the database; running it again changes nothing.</summary>
internal static class MigrateVerb
{
    public static Command Create()
    {
        var verb = new Command("migrate", "Skapar eller uppgraderar databasen.");
        verb.SetAction(async (_, ct) =>
        {
            var settings = LyktaSettings.FromEnvironment();
            await using var app = LyktaApp.Build(settings);
            await using var scope = app.Services.CreateAsyncScope();
            if (await DatabaseUpgrade.RunAsync(settings.Database, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), ct) is { } problem)
            {
                await Console.Error.WriteLineAsync(problem.ToString());
                return LyktaCommand.Failed;
            }

            Console.WriteLine("Databasen är klar.");
            return LyktaCommand.Done;
        });
        return verb;
    }
}
