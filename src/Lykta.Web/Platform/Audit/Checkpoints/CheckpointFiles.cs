using System.Security.Cryptography;
using System.Text;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>One municipality's two files in LYKTA_CHECKPOINTS: a line a checkpoint, and the 32 bytes of every entry's hash, so that a changed entry can be named.</summary>
internal sealed class CheckpointFiles(string folder, string municipality)
{
    private const int HashSize = SHA256.HashSizeInBytes;
    private const int Tail = 1 << 20;

    private string Lines => Path.Combine(folder, municipality + ".checkpoints");

    private string Hashes => Path.Combine(folder, municipality + ".hashes");

    /// <summary>The municipalities that have ever had a checkpoint here.</summary>
    public static IEnumerable<string> Municipalities(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.checkpoints").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The last whole checkpoint; null where there is none.</summary>
    public (string Line, Checkpoint Checkpoint)? Last() => LastLine(AllLines());

    /// <summary>Every line as it lies; empty where no checkpoint was ever made.</summary>
    public IReadOnlyList<string> AllLines() => File.Exists(Lines) ? [.. File.ReadLines(Lines)] : [];

    /// <summary>The entries' hashes in order.</summary>
    public IEnumerable<byte[]> AllHashes()
    {
        if (!File.Exists(Hashes))
        {
            yield break;
        }

        using var file = new FileStream(Hashes, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        for (var hash = new byte[HashSize]; file.ReadAtLeast(hash, HashSize, throwOnEndOfStream: false) == HashSize; hash = new byte[HashSize])
        {
            yield return hash;
        }
    }

    /// <summary>
    /// Adds a checkpoint, held by this process alone while it does: the hashes first, then the line that vouches for them. Hashes that no line came to
    /// vouch for are written over, a half-written line is left as it is and the next begins on a line of its own.
    /// </summary>
    /// <param name="since">Given the last checkpoint and how many hashes are kept, the entries' hashes from there on.</param>
    /// <param name="sign">Makes the line, given the tree and the line before.</param>
    /// <returns>The new line, or null when there was nothing new.</returns>
    public async Task<string?> AddAsync(
        Func<Checkpoint?, long, IAsyncEnumerable<byte[]>> since, Func<MerkleTree, byte[], string?, string> sign, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        await using var lines = new FileStream(Lines, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        await using var hashes = new FileStream(Hashes, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, 1 << 16);
        var (text, endsWhole) = await TailAsync(lines, ct);
        var (before, last) = LastLine(text.Split('\n')) is { } found ? (found.Line, found.Checkpoint) : (null, null);
        var kept = Math.Min(hashes.Length / HashSize, last?.Size ?? 0);
        hashes.SetLength(kept * HashSize);
        hashes.Seek(0, SeekOrigin.End);
        var tree = last?.Tree() ?? new MerkleTree();
        var head = Array.Empty<byte>();
        await foreach (var hash in since(last, kept).WithCancellation(ct))
        {
            await hashes.WriteAsync(hash, ct);
            head = ++kept > tree.Size ? hash : [];
            if (head.Length > 0)
            {
                tree.Add(hash);
            }
        }

        hashes.Flush(flushToDisk: true);
        if (head.Length == 0)
        {
            return null;
        }

        var line = sign(tree, head, before is null ? null : Checkpoint.HashOf(before));
        lines.Seek(0, SeekOrigin.End);
        await lines.WriteAsync(Encoding.UTF8.GetBytes($"{(endsWhole ? string.Empty : "\n")}{line}\n"), ct);
        lines.Flush(flushToDisk: true);
        return line;
    }

    private static (string Line, Checkpoint Checkpoint)? LastLine(IEnumerable<string> lines)
    {
        foreach (var line in lines.Reverse())
        {
            if (Checkpoint.Read(line) is { } whole)
            {
                return (line, whole);
            }
        }

        return null;
    }

    private static async Task<(string Text, bool EndsWhole)> TailAsync(FileStream lines, CancellationToken ct)
    {
        lines.Seek(-Math.Min(Tail, lines.Length), SeekOrigin.End);
        var bytes = new byte[lines.Length - lines.Position];
        await lines.ReadExactlyAsync(bytes, ct);
        return (Encoding.UTF8.GetString(bytes), bytes.Length == 0 || bytes[^1] == '\n');
    }
}
