using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations;

/// <summary>First hour: units that report, each with somewhere to send a reminder.</summary>
internal sealed class UnitsStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 30;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var units = await db.Units().Where(u => u.IsActive).Select(u => new { u.Contact, u.ExpectedToReport }).ToListAsync(ct);
        var silent = units.Count(u => u is { ExpectedToReport: true, Contact: null });
        return new FirstHourRow(
            new("Organisationer och enheter", "Organisations and units"),
            new("Enheterna rapporterar. Med en kontaktadress kan de få påminnelser och vidarebefordrade rapporter.", "Units report. With a contact address they can get reminders and forwarded reports."),
            "organisationer",
            units.Count > 0 && silent == 0,
            silent > 0
                ? new Text("{0} enheter, {1} utan kontakt", "{0} units, {1} without contact").With(units.Count, silent)
                : new Text("{0} enheter", "{0} units").With(units.Count));
    }
}

/// <summary>First hour: who sees what. A newcomer sees counts per area, which is a good beginning.</summary>
internal sealed class WhoSeesWhatStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 40;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var count = await db.Set<Domain.SharingGrant>().CountAsync(ct);
        return new FirstHourRow(
            new("Vem ser vad", "Who sees what"),
            new("Alla börjar med antal per område. Varje organisation kan visa mer för dem den vill.", "Everyone begins with counts per area. Each organisation can show more to whom it likes."),
            "delning",
            count > 0,
            new Text("{0} ändrade", "{0} changed").With(count),
            IsOptional: true);
    }
}
