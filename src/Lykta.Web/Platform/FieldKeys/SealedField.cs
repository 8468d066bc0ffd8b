using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Lykta.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lykta.Platform.FieldKeys;

/// <summary>
/// What a sealed column holds: a mark, whose key, the year and version of it, a nonce, the ciphertext and its tag; in a text column as Base64. Only <see cref="FieldSeal"/> makes
/// and opens one, so that words cannot reach such a column in the clear. A row from before the columns were sealed holds its words as they were, until <see cref="SealJob"/> comes to it.
/// </summary>
internal sealed class SealedField
{
    public const int NonceBytes = 12;
    public const int TagBytes = 16;

    /// <summary>The mark as it reads in a text column.</summary>
    public const string Mark = "lykta/sealed";

    /// <summary>Mark, municipality, year and version: a whole number of Base64 groups.</summary>
    public const int HeaderBytes = 15;

    public static readonly byte[] MarkBytes = Convert.FromBase64String(Mark);

    public static readonly ValueConverter<SealedField, string> AsText = new(field => field.ToText(), text => FromText(text));
    public static readonly ValueConverter<SealedField, byte[]> AsBytes = new(field => field.stored, bytes => new SealedField(bytes));

    private readonly byte[] stored;

    private SealedField(byte[] stored) => this.stored = stored;

    /// <summary>Whether it is sealed at all.</summary>
    public bool IsSealed => stored.AsSpan().StartsWith(MarkBytes);

    /// <summary>The key that opens it; null where it is plain, or no whole envelope.</summary>
    public FieldKey? Key => IsSealed && stored.Length >= HeaderBytes + NonceBytes + TagBytes ? KeyIn(stored) : null;

    /// <summary>The words themselves in a row from before; the whole envelope else.</summary>
    public ReadOnlySpan<byte> Stored => stored;

    /// <summary>An envelope with its header written and room for a nonce, so many bytes and a tag.</summary>
    public static byte[] Envelope(FieldKey key, int length)
    {
        var envelope = new byte[HeaderBytes + NonceBytes + length + TagBytes];
        Header(key).CopyTo(envelope, 0);
        return envelope;
    }

    public static SealedField Of(byte[] envelope) => new(envelope);

    /// <summary>What every envelope sealed by a key begins with.</summary>
    public static byte[] Header(FieldKey key)
    {
        var header = new byte[HeaderBytes];
        MarkBytes.CopyTo(header, 0);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(9), ushort.Parse(key.Municipality.ToString(), CultureInfo.InvariantCulture));
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(11), (ushort)key.Year);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(13), (ushort)key.Version);
        return header;
    }

    public static FieldKey KeyIn(ReadOnlySpan<byte> header) => new(
        MunicipalityCode.Parse(BinaryPrimitives.ReadUInt16BigEndian(header[9..]).ToString("0000", CultureInfo.InvariantCulture), null),
        BinaryPrimitives.ReadUInt16BigEndian(header[11..]),
        BinaryPrimitives.ReadUInt16BigEndian(header[13..]));

    private string ToText() => IsSealed ? Convert.ToBase64String(stored) : Encoding.UTF8.GetString(stored);

    /// <summary>What begins as an envelope but is none stays one that cannot be opened.</summary>
    private static SealedField FromText(string text)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal))
        {
            return new(Encoding.UTF8.GetBytes(text));
        }

        var envelope = new byte[text.Length];
        return new(Convert.TryFromBase64String(text, envelope, out var length) ? envelope[..length] : MarkBytes);
    }
}
