using System.CommandLine;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit.Checkpoints;

namespace Lykta.CommandLine;

/// <summary><c>lykta verify-certificate FILE --key PEM</c>: whether a disposal certificate is whole and signed with the installation's key.</summary>
internal static class VerifyCertificateVerb
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Ett gallringsbevis, hämtat som signerad fil" };
        var key = Work.Asked("--key", "Den publika nyckeln (PEM), public-key.pem bland kontrollpunkterna", required: true);
        var verb = new Command("verify-certificate", "Kontrollerar att ett gallringsbevis är helt och signerat.") { file, key };
        verb.SetAction(async (parsed, ct) =>
        {
            using var signer = CheckpointKey.Read(parsed.GetValue(key)!);
            if (DisposalCertificate.Read(await File.ReadAllTextAsync(parsed.GetValue(file)!.FullName, ct), signer) is not { } said)
            {
                await Console.Error.WriteLineAsync("Beviset är ändrat, eller signerat med en annan nyckel.");
                return LyktaCommand.Failed;
            }

            Console.WriteLine(FormattableString.Invariant($"Beviset är helt: {said.Rule}, {said.Reference}, {said.Rows.Values.Sum()} rader, {said.Held?.Sum(h => h.Things) ?? 0} hålls kvar, {said.EndedAt}."));
            return LyktaCommand.Done;
        });
        return verb;
    }
}
