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
            await using var app = LyktaApp.Build(LyktaSettings.FromEnvironment());
            await using var scope = app.Services.CreateAsyncScope();
            await DatabaseUpgrade.RunAsync(scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), ct);
            Console.WriteLine("Databasen är klar.");
            return LyktaCommand.Done;
        });
        return verb;
    }
}
