using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform;

namespace Lykta.Modules.People;

/// <summary>
/// Whether a password will do: by the rule, and not among those known to have leaked (läckta lösenord). These lie in a file on this machine, in the form Have I Been Pwned
/// gives out: a line of SHA-1 in hex, a colon and a count, in order. It is searched where it lies, and nobody is asked.
/// </summary>
internal sealed class PasswordCheck(LyktaSettings settings)
{
    private const int Hash = 2 * SHA1.HashSizeInBytes;

    /// <summary>Longer than any line.</summary>
    private const int Window = 128;

    /// <summary>Why the password will not do, or null.</summary>
    public Text? Problem(string? password, string? eMail) =>
        PasswordRule.Problem(password, eMail) ?? (settings.LeakedPasswords is { } path && Holds(path, password!)
            ? new("Det lösenordet har läckt någon gång, från någon annans tjänst. Välj något annat.", "That password has leaked at some time, from somebody else's service. Choose another.")
            : null);

    [SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what the file is made of: it finds a line, it protects nothing.")]
    private static bool Holds(string path, string password)
    {
        var wanted = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, Window, FileOptions.RandomAccess);
        for (var (low, high) = (0L, file.Length); low < high;)
        {
            var (begins, next, hash) = LineAt(file, low + ((high - low) / 2));
            switch (string.CompareOrdinal(hash, wanted))
            {
                case 0: return true;
                case < 0: low = next; break;
                default: high = begins; break;
            }
        }

        return false;
    }

    /// <summary>The line that a byte lies in: where it begins, where the next one does, and its hash.</summary>
    private static (long Begins, long Next, string Hash) LineAt(FileStream file, long at)
    {
        var from = Math.Max(0, at - Window);
        Span<byte> bytes = stackalloc byte[2 * Window];
        file.Position = from;
        bytes = bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        var here = (int)(at - from);
        var begins = bytes[..here].LastIndexOf((byte)'\n') + 1;
        var ends = bytes[here..].IndexOf((byte)'\n');
        var line = bytes[begins..(ends < 0 ? bytes.Length : here + ends)];
        return (from + begins, from + (ends < 0 ? bytes.Length : here + ends + 1), Encoding.ASCII.GetString(line[..Math.Min(Hash, line.Length)]).ToUpperInvariant());
    }
}
