using System.CommandLine;
using Lykta.CommandLine.Analyse;
using Lykta.Kernel;
using Lykta.Platform;
using Lykta.Platform.Web;

namespace Lykta.CommandLine;

/// <summary>The program's command line: one binary, one verb per task. Exit code 0 done, 2 wrong use, 1 otherwise; never a stack trace.</summary>
internal static class LyktaCommand
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUse = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        System.Globalization.CultureInfo.CurrentUICulture = Culture.Swedish;
        var root = new RootCommand("Lykta: kommunens trygghetsarbete i ett system. Öppen källkod (EUPL-1.2).");
        foreach (var verb in (Command[])
        [
            DemoVerb.Create(), ServeVerb.Create(), MigrateVerb.Create(), MunicipalityVerb.Create(), UserVerb.Create(), TokenVerb.Create(), ImportVerb.Create(),
            VerifyAuditVerb.Create(), BackupVerb.Create(), BackupVerb.CreateRestore(), ExportAuditVerb.Create(), CheckpointVerb.Create(), KeysVerb.Create(), VerifyCertificateVerb.Create(), AnalyseVerb.Create(),
        ])
        {
            root.Add(verb);
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync();
            return WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (Explain(e) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return Failed;
        }
    }

    /// <summary>Tells a refusal on stderr, or does what follows from the value.</summary>
    public static int Tell<T>(Result<T> result, Action<T> ok)
        where T : notnull
    {
        if (!result.IsOk)
        {
            Console.Error.WriteLine(result.Refusal.Message);
            return result.Refusal.Kind == RefusalKind.Malformed ? WrongUse : Failed;
        }

        ok(result.Value);
        return Done;
    }

    private static string? Explain(Exception e) => e switch
    {
        OperationCanceledException => "Avbrutet.",
        _ when DatabaseAway.Is(e) => $"Databasen går inte att använda: {e.Message} Kontrollera LYKTA_DATABASE ({LyktaSettings.FromEnvironment().Database.Kind}).",
        IOException or UnauthorizedAccessException => e.Message,
        _ => $"Det gick inte: {e.Message}",
    };
}
