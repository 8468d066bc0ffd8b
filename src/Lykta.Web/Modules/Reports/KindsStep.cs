using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports;

/// <summary>First hour: the kinds that are offered. The national list is there from birth.</summary>
internal sealed class KindsStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 60;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var shown = await db.Set<ReportKind>().CountAsync(k => k.IsShown, ct);
        return new FirstHourRow(
            new("Händelsetyper", "Kinds"),
            new("Den nationella listan gäller från början. Byt namn till era egna ord, eller dölj det ni inte behöver.", "The national list holds from the start. Use your own words, or hide what you do not need."),
            "handelsetyper",
            shown > 0,
            new Text("{0} visas", "{0} shown").With(shown));
    }
}
