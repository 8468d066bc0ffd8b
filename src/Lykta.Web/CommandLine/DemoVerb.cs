using System.CommandLine;
using System.Globalization;
using Lykta.Demonstrations;
using Lykta.Demonstrations.GenerateDemo;
using Lykta.Kernel;
using Lykta.Platform;
using Lykta.Platform.Database;
using Microsoft.Data.Sqlite;

namespace Lykta.CommandLine;

/// <summary><c>lykta demo</c>: makes a fictive municipality with two years behind it, the first time, and serves it.</summary>
internal static class DemoVerb
{
    public static Command Create()
    {
        var urls = Work.Asked("--urls", "Adress att lyssna på, till exempel http://localhost:5080");
        var folder = Work.Asked("--data", "Mapp för demonstrationens databas; annars ./data/demo");
        var today = Work.Asked("--today", "Dagen som demonstrationen ska tro att det är (ÅÅÅÅ-MM-DD); en annan dag än förra gången gör den om från början");
        var verb = new Command("demo", "Visar Lykta med en påhittad kommun.") { urls, folder, today };
        verb.SetAction(async (parsed, ct) =>
        {
            DateOnly? fixedDay = null;
            if (parsed.GetValue(today) is { } written)
            {
                if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2010 or > 2190)
                {
                    await Console.Error.WriteLineAsync($"\"{written}\" är ingen dag. Skriv den som 2026-11-23.");
                    return LyktaCommand.WrongUse;
                }

                fixedDay = day;
            }

            var path = parsed.GetValue(folder) ?? Path.Combine(Environment.CurrentDirectory, "data", "demo");
            return await RunAsync(new DemoFolder(Path.GetFullPath(path)), fixedDay, parsed.GetValue(urls), ct);
        });
        return verb;
    }

    private static async Task<int> RunAsync(DemoFolder folder, DateOnly? fixedDay, string? urls, CancellationToken ct)
    {
        var actual = SwedishTime.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);
        var settings = LyktaSettings.FromEnvironment() with
        {
            Database = folder.Database,
            Keys = folder.Keys,
            Checkpoints = folder.Checkpoints,
            IsDemo = true,
            Clock = fixedDay is { } on ? new DemoClock(TimeSpan.FromDays(on.DayNumber - actual.DayNumber)) : TimeProvider.System,
        };
        var today = fixedDay ?? actual;
        var made = folder.Read();
        if (made is null || (fixedDay is not null && fixedDay != made.Today))
        {
            Console.WriteLine("Gör demonstrationen: en kommun med två års rapporter …");
            await MakeAsync(folder, settings, today, ct);
        }
        else if (new DemoCalendar(made.Today).LastDay != new DemoCalendar(today).LastDay)
        {
            Console.WriteLine($"Demonstrationen är gjord {made.Today:yyyy-MM-dd}. Ta bort mappen, eller ange --today {today:yyyy-MM-dd}, för en som slutar förra veckan.");
        }

        Console.WriteLine($"Öppna {urls ?? ServeVerb.DefaultUrl}/demo och välj vem du vill vara.");
        return await ServeVerb.RunAsync(settings, urls, ct);
    }

    private static async Task MakeAsync(DemoFolder folder, LyktaSettings settings, DateOnly today, CancellationToken ct)
    {
        SqliteConnection.ClearAllPools();
        folder.Clear();
        await using (var app = LyktaApp.Build(settings))
        {
            await using (var scope = app.Services.CreateAsyncScope())
            {
                await DatabaseUpgrade.RunAsync(settings.Database, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), ct);
            }

            await new DemoGenerator(app.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(today, ct);
        }

        folder.Complete(today);
    }
}
