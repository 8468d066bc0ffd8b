using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.FieldKeys;

/// <summary>Seals and opens values with AES-256-GCM (fältkryptering). The place is part of what is sealed: moved to another row, table or municipality, a value cannot be opened.</summary>
internal sealed class FieldSeal(FieldKeyFolder keys)
{
    public SealedField Seal(FieldPlace place, DateTime writtenAt, ReadOnlySpan<byte> value) => Seal(place, keys.ForWriting(place.Municipality, writtenAt.Year), value);

    public SealedField Seal(FieldPlace place, DateTime writtenAt, string words) => Seal(place, writtenAt, Encoding.UTF8.GetBytes(words));

    public Result<byte[]> Open(FieldPlace place, SealedField field)
    {
        if (!field.IsSealed)
        {
            return field.Stored.ToArray();
        }

        if (field.Key is not { } name || name.Municipality != place.Municipality)
        {
            return new SealIsBroken();
        }

        if (keys.Find(name) is not { } key)
        {
            return keys.IsDestroyed(name) ? new FieldKeyIsDestroyed(name.Year) : new FieldKeyIsMissing(name.Year);
        }

        try
        {
            return Open(key, place, field.Stored);
        }
        catch (CryptographicException)
        {
            return new SealIsBroken();
        }
    }

    public Result<string> OpenWords(FieldPlace place, SealedField field) => Open(place, field).Match<Result<string>>(bytes => Encoding.UTF8.GetString(bytes), no => no);

    /// <summary>The same value sealed with its year's newest key; what was never sealed, with that of the year it was written.</summary>
    public Result<SealedField> SealAnew(FieldPlace place, DateTime writtenAt, SealedField field) => Open(place, field).Match<Result<SealedField>>(
        value => Seal(place, keys.ForWriting(place.Municipality, field.Key?.Year ?? writtenAt.Year), value),
        no => no);

    private SealedField Seal(FieldPlace place, FieldKey name, ReadOnlySpan<byte> value)
    {
        var key = keys.Find(name) ?? throw new IOException($"Nyckeln {name} försvann medan den användes.");
        var envelope = SealedField.Envelope(name, value.Length);
        var nonce = envelope.AsSpan(SealedField.HeaderBytes, SealedField.NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, SealedField.TagBytes);
        var text = envelope.AsSpan(SealedField.HeaderBytes + SealedField.NonceBytes, value.Length);
        cipher.Encrypt(nonce, value, text, envelope.AsSpan(envelope.Length - SealedField.TagBytes), Bound(envelope, place));
        return SealedField.Of(envelope);
    }

    private static byte[] Open(byte[] key, FieldPlace place, ReadOnlySpan<byte> envelope)
    {
        var body = envelope[(SealedField.HeaderBytes + SealedField.NonceBytes)..];
        var value = new byte[body.Length - SealedField.TagBytes];
        using var cipher = new AesGcm(key, SealedField.TagBytes);
        cipher.Decrypt(
            envelope.Slice(SealedField.HeaderBytes, SealedField.NonceBytes), body[..value.Length], body[value.Length..], value, Bound(envelope, place));
        return value;
    }

    /// <summary>What the tag vouches for beside the value: which key, and which row.</summary>
    private static byte[] Bound(ReadOnlySpan<byte> envelope, FieldPlace place) => [.. envelope[..SealedField.HeaderBytes], .. Encoding.UTF8.GetBytes(place.ToString())];
}

/// <summary>The year's key was destroyed, as disposal or by decision: nobody can read it again.</summary>
internal sealed record FieldKeyIsDestroyed(int Year) : Refusal(new Text(
    $"Det här går inte längre att läsa: nyckeln för {Year} är förstörd.", $"This can no longer be read: the key for {Year} is destroyed."));

/// <summary>The key ought to be there and is not: a restored database without its keys.</summary>
internal sealed record FieldKeyIsMissing(int Year) : Refusal(new Text(
    $"Det här går inte att läsa just nu: nyckeln för {Year} finns inte på servern. Den som sköter driften kan lägga tillbaka den.",
    $"This cannot be read now: the key for {Year} is not on the server. Whoever runs it can put it back."));

/// <summary>Changed or moved past Lykta.</summary>
internal sealed record SealIsBroken() : Refusal(new Text(
    "Det här går inte att läsa: det är ändrat eller flyttat vid sidan av Lykta.", "This cannot be read: it has been changed or moved outside Lykta."));
