using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.ReporterLinks;

/// <summary>First hour: a printed sheet with a QR code per unit, so that a caretaker or a guard can begin without an account.</summary>
internal sealed class SheetStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 100;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var units = await db.Units().CountAsync(u => u.IsActive, ct);
        var linked = await db.Set<ReporterLink>().Where(l => l.RevokedAt == null).Select(l => l.UnitId).Distinct().CountAsync(ct);
        return new FirstHourRow(
            new("Blad med QR-kod", "Sheet with a QR code"),
            new("Skriv ut ett blad per enhet. Den som läser koden kan rapportera direkt, utan konto.", "Print a sheet per unit. Whoever scans the code can report at once, without an account."),
            "rapportlankar/blad",
            units > 0 && linked > 0,
            new Text("{0} av {1} enheter har en länk", "{0} of {1} units have a link").With(linked, units));
    }
}
