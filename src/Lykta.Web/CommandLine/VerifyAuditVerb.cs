using System.CommandLine;
using Lykta.Kernel;
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
        var verb = new Command("verify-audit", "Kontrollerar att ingen har ändrat i händelseloggen.") { file, key };
        verb.SetAction((parsed, ct) => parsed.GetValue(file) is { } exported
            ? VerifyFileAsync(exported, parsed.GetValue(key))
            : Work.InAsync(null, async (services, _) => await TellAsync(await services.GetRequiredService<AuditVerifier>().VerifyAsync(ct)), ct));
        return verb;
    }

    private static async Task<int> VerifyFileAsync(FileInfo file, string? keyFile)
    {
        using var key = keyFile is null ? null : CheckpointKey.Read(keyFile);
        var (verdict, fingerprint) = ExportedTrail.Verify(File.ReadLines(file.FullName), key);
        var code = await TellAsync([verdict]);
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
