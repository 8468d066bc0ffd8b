using System.CommandLine;
using Lykta.Platform.Audit;

namespace Lykta.CommandLine;

/// <summary><c>lykta verify-audit</c>: walks every audit chain and names the first entry that does not hold. Writes nothing.</summary>
internal static class VerifyAuditVerb
{
    public static Command Create()
    {
        var verb = new Command("verify-audit", "Kontrollerar att ingen har ändrat i händelseloggen.");
        verb.SetAction((_, ct) => Work.InAsync(
            null,
            async (services, _) =>
            {
                var verdicts = await services.GetRequiredService<AuditVerifier>().VerifyAsync(ct);
                foreach (var v in verdicts)
                {
                    Console.WriteLine(v.IsIntact
                        ? $"{v.Municipality}: {v.Entries} poster, alla hela."
                        : $"{v.Municipality}: FEL vid post {v.FirstBad}: {v.Why}.");
                }

                return verdicts.All(v => v.IsIntact) ? LyktaCommand.Done : LyktaCommand.Failed;
            },
            ct));
        return verb;
    }
}
