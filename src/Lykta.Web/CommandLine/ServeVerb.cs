using System.CommandLine;
using Lykta.Platform;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;

namespace Lykta.CommandLine;

/// <summary><c>lykta serve</c>: the production server.</summary>
internal static class ServeVerb
{
    public const string DefaultUrl = "http://localhost:5080";

    public static Command Create()
    {
        var urls = Work.Asked("--urls", "Adress att lyssna på, till exempel http://localhost:5080");
        var verb = new Command("serve", "Startar servern.") { urls };
        verb.SetAction((parsed, ct) => RunAsync(LyktaSettings.FromEnvironment(), parsed.GetValue(urls), ct));
        return verb;
    }

    public static async Task<int> RunAsync(LyktaSettings settings, string? urls, CancellationToken ct)
    {
        await using var app = LyktaApp.Build(settings);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            if (await SchemaCheck.ProblemAsync(scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), ct) is { } problem)
            {
                await Console.Error.WriteLineAsync(problem.ToString());
                return LyktaCommand.Failed;
            }
        }

        if (app.Services.GetRequiredService<FieldKeyFolder>().Problem() is { } unwritable)
        {
            await Console.Error.WriteLineAsync(unwritable.ToString());
            return LyktaCommand.Failed;
        }

        app.Urls.Clear();
        app.Urls.Add(urls ?? DefaultUrl);
        await app.StartAsync(ct);
        Console.WriteLine($"Lykta lyssnar på {string.Join(", ", app.Urls)}");
        await app.WaitForShutdownAsync(ct);
        return LyktaCommand.Done;
    }
}
