using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Platform.Audit.Checkpoints;

namespace Lykta.Platform.Audit.Verify;

/// <summary>A municipality's checkpoints, read once and tried: signature by signature, each line holding the hash of the one before.</summary>
internal sealed class TriedCheckpoints
{
    private readonly List<Checkpoint> whole = [];
    private readonly List<Text> notes = [];

    public TriedCheckpoints(string municipality, IEnumerable<string> lines, ECDsa? key)
    {
        string? before = null;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (Checkpoint.Read(line) is not { } read)
            {
                notes.Add(AuditFaults.HalfLine.With(number));
                continue;
            }

            Fault ??= key is null ? AuditFaults.NoKey
                : read.Municipality != municipality || !Checkpoint.IsSigned(line, key) ? AuditFaults.Signature.With(number)
                : read.Previous != (before is null ? null : Checkpoint.HashOf(before)) || (whole.Count > 0 && read.Size <= whole[^1].Size) ? AuditFaults.LineGone.With(number)
                : null;
            if (Fault is null)
            {
                whole.Add(read);
            }

            before = line;
        }
    }

    /// <summary>Those that hold, oldest first.</summary>
    public IReadOnlyList<Checkpoint> Whole => whole;

    public IReadOnlyList<Text> Notes => notes;

    /// <summary>The first line that does not hold; null where all do.</summary>
    public Text? Fault { get; }

    /// <summary>The kept hashes up to the last checkpoint whose root they give: beyond that nobody vouches for them.</summary>
    public IEnumerable<byte[]> Vouched(Func<IEnumerable<byte[]>> hashes)
    {
        var (tree, next, vouched) = (new MerkleTree(), 0, 0L);
        foreach (var hash in hashes())
        {
            tree.Add(hash);
            if (next < whole.Count && tree.Size == whole[next].Size)
            {
                if (Convert.ToHexStringLower(tree.Root()) != whole[next].Root)
                {
                    break;
                }

                (vouched, next) = (tree.Size, next + 1);
            }
        }

        return vouched == 0 ? [] : hashes().TakeWhile((_, i) => i < vouched);
    }
}
