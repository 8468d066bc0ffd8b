using System.CommandLine;
using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.CommandLine;

/// <summary><c>lykta import reports</c> and <c>lykta import areas</c>.</summary>
internal static class ImportVerb
{
    private const int SpansShown = 20;
    private const int RejectionsShown = 100;

    public static Command Create() => new("import", "Läser in rapporter och områden från filer.") { Reports(), Areas() };

    private static Command Reports()
    {
        var file = Work.Named("FILE", "CSV- eller Excel-fil (xlsx) med rubriker på första raden");
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var profile = Work.Asked("--profile", "Inläsningsprofil: generic, guard-daily, polisen-events eller kommunens egen", required: true);
        var organisation = Work.Asked("--organisation", "Vems rapporter det är; annars kommunens egna");
        var dryRun = new Option<bool>("--dry-run") { Description = "Visar vad som skulle hända och sparar inget" };
        var reports = new Command("reports", "Läser in rapporter. Samma fil igen ändrar inget.") { file, municipality, profile, organisation, dryRun };
        reports.SetAction((parsed, ct) => WithFileAsync(parsed.GetValue(file)!, stream => Work.InAsync(
            parsed.GetValue(municipality),
            (services, change) => parsed.GetValue(dryRun)
                ? TryAsync(services, stream, parsed.GetValue(profile)!, ct)
                : ImportAsync(services, stream, new(parsed.GetValue(profile)!, Path.GetFileName(parsed.GetValue(file)!), stream, parsed.GetValue(organisation), Begin: ImportState.Importing), change, ct),
            ct)));
        return reports;
    }

    private static Command Areas()
    {
        var file = Work.Named("FILE", "GeoJSON-fil eller GeoPackage med ytor");
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var division = Work.Asked("--division", "Indelningens namn, till exempel Stadsdelar", required: true);
        var areas = new Command("areas", "Ritar en indelning i områden.") { file, municipality, division };
        areas.SetAction((parsed, ct) => WithFileAsync(parsed.GetValue(file)!, stream => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                var command = new ImportAreasCommand(parsed.GetValue(division)!, stream);
                return LyktaCommand.Tell(await services.GetRequiredService<IAreaImport>().HandleAsync(command, change, ct), Print);
            },
            ct)));
        return areas;
    }

    private static async Task<int> WithFileAsync(string path, Func<FileStream, Task<int>> work)
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"Filen {path} finns inte.");
            return LyktaCommand.Failed;
        }

        await using var stream = File.OpenRead(path);
        return await work(stream);
    }

    private static async Task<int> TryAsync(IServiceProvider services, FileStream file, string profile, CancellationToken ct)
    {
        var profiles = await services.GetRequiredService<LyktaDbContext>().Set<ImportProfile>().AsNoTracking().OrderBy(p => p.Code).ToListAsync(ct);
        if (profiles.Find(p => p.Code == profile) is not { } chosen)
        {
            return LyktaCommand.Tell<DryRun>(new Modules.Reports.UnknownImportProfile(profile, string.Join(", ", profiles.Select(p => p.Code))), _ => { });
        }

        return LyktaCommand.Tell(await services.GetRequiredService<ReportImporter>().TryAsync(chosen, file, ct), found =>
        {
            Console.WriteLine("Provkörning, inget är sparat.");
            Print(found.Tally, found.Rejected.Select(r => (r.Line, r.Reason)));
        });
    }

    private static async Task<int> ImportAsync(IServiceProvider services, FileStream file, BeginImportCommand command, ChangeContext change, CancellationToken ct)
    {
        var begun = await services.GetRequiredService<BeginImportHandler>().HandleAsync(command, change, ct);
        if (!begun.IsOk)
        {
            return LyktaCommand.Tell(begun, _ => { });
        }

        var run = begun.Value;
        if (run.RowsDone > 0)
        {
            await Console.Error.WriteLineAsync($"Fortsätter där inläsningen avbröts, efter {run.RowsDone} rader.");
        }

        var result = await services.GetRequiredService<ReportImporter>().RunAsync(run.Id, file, Progress(), ct);
        var rejected = await services.GetRequiredService<LyktaDbContext>().Set<ImportRejection>().AsNoTracking()
            .Where(r => r.RunId == run.Id).OrderBy(r => r.Line).Take(RejectionsShown).ToListAsync(ct);
        return LyktaCommand.Tell(result, tally => Print(tally, rejected.Select(r => (r.Line, r.Reason))));
    }

    /// <summary>On a terminal only: a log wants no moving line.</summary>
    private static Action<int, int>? Progress() => Console.IsErrorRedirected
        ? null
        : (done, all) => Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} av {all} rader"));

    private static void Print(ImportTally tally, IEnumerable<(int Line, Text Reason)> rejected)
    {
        Console.WriteLine($"{tally.Rows} rader lästa.");
        foreach (var (name, lines) in ((string, LineSpans)[])
        [
            ("Nya", tally.New), ("Ändrade", tally.Changed), ("Oförändrade", tally.Unchanged), ("Avvisade", tally.Rejected),
            ("Överhoppade (sammanfattningar med mera)", tally.PassedOver), ("Andra kommuner och län", tally.Elsewhere),
        ])
        {
            Console.WriteLine(lines.Count == 0 ? $"{name}: 0" : $"{name}: {lines.Count} (rad {lines.Words(SpansShown)})");
        }

        if (tally.Masked > 0)
        {
            Console.WriteLine($"Personuppgifter ersattes i {tally.Masked} texter.");
        }

        var told = 0;
        foreach (var (line, reason) in rejected.Take(RejectionsShown))
        {
            Console.WriteLine($"Rad {line}: {reason}");
            told++;
        }

        if (tally.Rejected.Count > told)
        {
            Console.WriteLine($"Och {tally.Rejected.Count - told} avvisade rader till.");
        }
    }

    private static void Print(AreasImported done)
    {
        Console.WriteLine($"{done.Division}: {done.Areas} områden ({done.New} nya, {done.Redrawn} ändrade, {done.Unchanged} oförändrade, {done.Removed} borttagna).");
        foreach (var warning in done.Warnings)
        {
            Console.WriteLine($"Obs: {warning}");
        }
    }
}
