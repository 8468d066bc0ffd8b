using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Municipalities.FirstHour;

/// <summary>First hour: somebody has looked the settings through.</summary>
internal sealed class SettingsStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 10;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        return new FirstHourRow(
            new("Takt, stopptid och adresser", "Cadence, stop time and addresses"),
            new("Takten styr påminnelser och lägesbild. Adresserna visar vägen för det som hör hemma hos andra.", "The cadence drives reminders and pictures. The addresses show the way for what belongs elsewhere."),
            "installningar",
            municipality.SettledAt is not null,
            municipality.Cadence.Name());
    }
}
