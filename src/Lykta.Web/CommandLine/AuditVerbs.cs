using System.CommandLine;
using System.Text;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Export;

namespace Lykta.CommandLine;

/// <summary><c>lykta export-audit FILE --municipality C</c>: the whole trail as a file that can be verified anywhere.</summary>
internal static class ExportAuditVerb
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Filen att skriva; får inte finnas" };
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var verb = new Command("export-audit", "Skriver kommunens händelselogg till en fil som kan kontrolleras utan Lykta.") { file, municipality };
        verb.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                if (parsed.GetValue(file) is not { Exists: false } to)
                {
                    await Console.Error.WriteLineAsync("Filen finns redan. Välj ett annat namn.");
                    return LyktaCommand.Failed;
                }

                await using var writer = new StreamWriter(to.FullName, new UTF8Encoding(false), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
                var written = await services.GetRequiredService<AuditExport>().WriteAsync(writer, change, ct);
                return LyktaCommand.Tell(written, _ => Console.WriteLine($"Händelseloggen är skriven till {to.FullName}. Den innehåller skäl i fritext: förvara den därefter."));
            },
            ct));
        return verb;
    }
}

/// <summary><c>lykta checkpoint --municipality C</c>: a checkpoint now, printed so that it can be kept on paper or mailed.</summary>
internal static class CheckpointVerb
{
    public static Command Create()
    {
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var verb = new Command("checkpoint", "Gör en kontrollpunkt av händelseloggen nu, och skriver ut den.") { municipality };
        verb.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, _) =>
            {
                var writer = services.GetRequiredService<CheckpointWriter>();
                await writer.WriteAsync(ct);
                await Console.Out.WriteLineAsync(writer.LastLine() ?? "Ingen kontrollpunkt ännu.");
                return LyktaCommand.Done;
            },
            ct));
        return verb;
    }
}
