using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Platform.Audit.Checkpoints;

namespace Lykta.Platform.Audit.Verify;

/// <summary>A checkpoint that lay with a witness: it must be among those kept here, which the walk along the chain then holds it against.</summary>
internal static class MailedCheckpoint
{
    /// <summary>The line in a mail's text, put together again where the mail was folded; null where there is none.</summary>
    public static string? In(string text)
    {
        // A fold may stand anywhere, also in the first word: a checkpoint is the only thing in the mail with braces, and has one pair.
        var (begins, ends) = (text.LastIndexOf('{'), text.LastIndexOf('}') + 1);
        if (begins < 0 || ends <= begins)
        {
            return null;
        }

        var line = $"{Unfolded(text[begins..ends])} {Unfolded(text[ends..])}";
        return Checkpoint.Read(line) is null ? null : line;
    }

    /// <summary>What is wrong, or null.</summary>
    /// <param name="line">As <see cref="In"/> found it.</param>
    /// <param name="kept">The checkpoints of that municipality as they lie here.</param>
    /// <param name="key">The installation's.</param>
    public static Text? Fault(string? line, IEnumerable<string> kept, ECDsa? key) =>
        line is null ? AuditFaults.NotMailed
        : key is null ? AuditFaults.NoKey
        : !Checkpoint.IsSigned(line, key) ? AuditFaults.MailSignature
        : kept.Contains(line, StringComparer.Ordinal) ? null : AuditFaults.MailedGone;

    private static string Unfolded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
