using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>
/// Mails the day's first new checkpoint to a witness (vittne) outside (LYKTA_WITNESS): whoever later rules database, keys and files here still does not rule what lies
/// in the witness's mail. It holds how many entries there are and their hashes, nothing of what they tell.
/// </summary>
internal sealed class WitnessMail(Changes changes, MailQueue mail, LyktaDbContext db, LyktaSettings settings)
{
    private static readonly Text Subject = new("Kontrollpunkt {0}, kommun {1}", "Checkpoint {0}, municipality {1}");
    private static readonly Text Body = new(
        "Det här är det signerade fingeravtrycket av kommunens händelselogg i Lykta. Spara mejlet. Ingen behöver svara.\n\nFrågar någon om loggen har ändrats: lägg mejlets text i en fil och kör\nlykta verify-audit --witness FIL\n\n{0}\n",
        "This is the signed fingerprint of the municipality's audit trail in Lykta. Keep the mail. Nobody needs to answer.\n\nIf somebody asks whether the trail was changed: put the text of the mail in a file and run\nlykta verify-audit --witness FILE\n\n{0}\n");

    public async Task SendAsync(string line, DateTime at, CancellationToken ct)
    {
        if (settings.Witness is not { } witness)
        {
            return;
        }

        var (day, municipality) = (SwedishTime.DayOf(at).ToString("O", CultureInfo.InvariantCulture), db.Municipality.ToString());
        _ = (await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, at),
            async facts =>
            {
                if (await mail.AddAsync(witness, Subject.With(day, municipality), Body.With(line), $"checkpoint {municipality} {day}", at, ct))
                {
                    facts.Add(new CheckpointMailed(Checkpoint.Read(line)!.Size));
                }

                return default(Nothing);
            },
            ct)).Value;
    }
}

/// <summary>A checkpoint over so many entries was mailed to the witness.</summary>
internal sealed record CheckpointMailed(long Entries) : Fact;
