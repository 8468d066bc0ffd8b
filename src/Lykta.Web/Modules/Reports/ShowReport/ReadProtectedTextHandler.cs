using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;

namespace Lykta.Modules.Reports.ShowReport;

/// <summary>Reads a report's protected text (skyddad text). Each reading is in the audit trail before a word of it is shown.</summary>
internal sealed class ReadProtectedTextHandler(Changes changes, LyktaDbContext db, FieldSeal seal)
{
    public Task<Result<string>> HandleAsync(Id<Report> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<string>(
            change,
            async facts =>
            {
                var secret = await db.GetAsync<ProtectedText>(p => p.ReportId == id, ct);
                var words = secret.Read(seal);
                if (words.IsOk)
                {
                    facts.Add(new ProtectedTextRead(id));
                }

                return words;
            },
            ct);
}
