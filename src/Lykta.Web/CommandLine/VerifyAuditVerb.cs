using System.CommandLine;
using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Platform;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Export;
using Lykta.Platform.Audit.Verify;

namespace Lykta.CommandLine;

/// <summary><c>lykta verify-audit [FILE]</c>: walks every audit chain, or the one in an exported file, holds it against its checkpoints and names the first entry that does not hold. Writes nothing.</summary>
internal static class VerifyAuditVerb
{
    public static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "En exporterad händelselogg; utan fil prövas databasen", Arity = ArgumentArity.ZeroOrOne };
        var key = Work.Asked("--key", "Den publika nyckeln som filens kontrollpunkter ska vara signerade med (PEM)");
        var witness = Work.Asked("--witness", "Ett mejl med en kontrollpunkt som ett vittne har sparat");
        var verb = new Command("verify-audit", "Kontrollerar att ingen har ändrat i händelseloggen.") { file, key, witness };
        verb.SetAction((parsed, ct) => parsed.GetValue(file) is { } exported
            ? VerifyFileAsync(exported, parsed.GetValue(key), parsed.GetValue(witness))
            : Work.InAsync(null, async (services, _) => Math.Max(await WitnessedAsync(services, parsed.GetValue(witness)), await TellAsync(await services.GetRequiredService<AuditVerifier>().VerifyAsync(ct))), ct));
        return verb;
    }

    /// <summary>Held against the checkpoints as they lie here, before the walk holds those against the chain.</summary>
    private static async Task<int> WitnessedAsync(IServiceProvider services, string? mail)
    {
        using var key = services.GetRequiredService<CheckpointKey>().Verifier();
        return await WitnessedAsync(mail, municipality => new CheckpointFiles(services.GetRequiredService<LyktaSettings>().CheckpointFolder, municipality).AllLines(), key);
    }

    private static async Task<int> WitnessedAsync(string? mail, Func<string, IEnumerable<string>> kept, ECDsa? key)
    {
        if (mail is null)
        {
            return LyktaCommand.Done;
        }

        var line = MailedCheckpoint.In(await File.ReadAllTextAsync(mail));
        var fault = MailedCheckpoint.Fault(line, line is null ? [] : kept(Checkpoint.Read(line)!.Municipality), key);
        await Console.Out.WriteLineAsync(fault is null ? "Vittnets kontrollpunkt finns bland de sparade. / The witness's checkpoint is among those kept." : $"FEL: {Both(fault)}.");
        return fault is null ? LyktaCommand.Done : LyktaCommand.Failed;
    }

    private static async Task<int> VerifyFileAsync(FileInfo file, string? keyFile, string? mail)
    {
        using var key = keyFile is null ? null : CheckpointKey.Read(keyFile);
        var (verdict, fingerprint) = ExportedTrail.Verify(File.ReadLines(file.FullName), key);
        var code = Math.Max(await WitnessedAsync(mail, _ => File.ReadLines(file.FullName).Select(l => AuditLine.Read(l)?.Checkpoint).OfType<string>(), key), await TellAsync([verdict]));
        if (key is null && fingerprint is not null)
        {
            await Console.Out.WriteLineAsync($"Nyckeln i filen har fingeravtrycket {fingerprint}. Jämför det med det ni har antecknat. / The key in the file has this fingerprint: compare it with the one you wrote down.");
        }

        return code;
    }

    private static async Task<int> TellAsync(IReadOnlyList<AuditVerdict> verdicts)
    {
        foreach (var v in verdicts)
        {
            await Console.Out.WriteLineAsync($"{v.Municipality}: {Said(v)}");
            foreach (var note in v.Notes)
            {
                await Console.Out.WriteLineAsync($"  {note.Swedish} / {note.English}");
            }
        }

        return verdicts.All(v => v.IsIntact) ? LyktaCommand.Done : LyktaCommand.Failed;
    }

    private static string Said(AuditVerdict v) => v switch
    {
        { Why: { } why, FirstBad: { } bad } => $"FEL vid post {bad}: {Both(why)}.",
        { Why: { } why } => $"FEL: {Both(why)}.",
        { Last: { } last } => $"{v.Entries} poster, alla hela{Gone(v)}. {v.Checkpoints} kontrollpunkter, den senaste vid post {last.Size} ({last.At}).",
        _ => $"{v.Entries} poster, alla hela{Gone(v)}.",
    };

    private static string Gone(AuditVerdict v) => v.ReasonsGone == 0 ? string.Empty : $", {v.ReasonsGone} skäl gallrade";

    private static string Both(Text text) => $"{text.Swedish} / {text.English}";
}
