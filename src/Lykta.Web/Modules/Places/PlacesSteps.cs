using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places;

/// <summary>First hour: areas to count on.</summary>
internal sealed class AreasStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 20;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var count = await db.WorkingAreas().CountAsync(ct);
        return new FirstHourRow(
            new("Områden", "Areas"),
            new("Lägesbilden räknas per område. Hela kommunen som ett område räcker för att börja.", "The picture is counted per area. The whole municipality as one area is enough to begin with."),
            "omraden",
            count > 0,
            new Kernel.Text("{0} områden", "{0} areas").With(count));
    }
}

/// <summary>First hour: places to pick from.</summary>
internal sealed class KnownPlacesStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 50;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var count = await db.Places().CountAsync(ct);
        return new FirstHourRow(
            new("Kända platser", "Known places"),
            new("Med en lista på torg, skolor och gårdar rapporterar man utan karta.", "With a list of squares, schools and yards people report without a map."),
            "platser",
            count > 0,
            new Kernel.Text("{0} platser", "{0} places").With(count));
    }
}
