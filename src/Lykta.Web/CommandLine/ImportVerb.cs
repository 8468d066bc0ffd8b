using System.CommandLine;
using Lykta.Modules.Places.Contracts;

namespace Lykta.CommandLine;

/// <summary><c>lykta import reports</c> and <c>lykta import areas</c>.</summary>
internal static class ImportVerb
{
    public static Command Create() => new("import", "Läser in rapporter och områden från filer.") { Areas() };

    private static Command Areas()
    {
        var file = Work.Named("FILE", "GeoJSON-fil med ytor");
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var division = Work.Asked("--division", "Indelningens namn, till exempel Stadsdelar", required: true);
        var areas = new Command("areas", "Ritar en indelning i områden.") { file, municipality, division };
        areas.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                await using var stream = File.OpenRead(parsed.GetValue(file)!);
                var command = new ImportAreasCommand(parsed.GetValue(division)!, stream);
                return LyktaCommand.Tell(await services.GetRequiredService<IAreaImport>().HandleAsync(command, change, ct), Print);
            },
            ct));
        return areas;
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
