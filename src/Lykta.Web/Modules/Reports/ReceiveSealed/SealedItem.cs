using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Access;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.Modules.Reports.ReceiveSealed;

/// <summary>
/// What a browser sealed (förseglad): one line that can be read, then what only the installation's key opens. The line names the key, the municipality, the
/// sender, the item and its kind, and is itself part of the seal: nothing in it can be changed. Made by Islands/outbox/seal.ts.
/// </summary>
internal sealed record SealedItem(string Key, string Municipality, string Sender, Guid Id, string Kind, byte[] Ephemeral, byte[] Nonce, byte[] Line, byte[] Sealed)
{
    private const string Version = "lykta1";
    private const int PointLength = 65;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Reads the line; null where it is none.</summary>
    public static SealedItem? Read(byte[] body)
    {
        var end = body.AsSpan().IndexOf((byte)'\n');
        return end is > 0 and < 400 && Encoding.ASCII.GetString(body, 0, end).Split(' ') is [Version, var key, var municipality, var sender, var id, var kind, var ephemeral, var nonce]
            && Guid.TryParseExact(id, "D", out var guid) && guid != Guid.Empty
            && Bytes(ephemeral) is { Length: PointLength } point && point[0] == 4
            && Bytes(nonce) is { Length: NonceLength } once
            && body.Length > end + TagLength
                ? new SealedItem(key, municipality, sender, guid, kind, point, once, body[..end], body[(end + 1)..])
                : null;
    }

    /// <summary>Who wrote, as the line says it: the same login in the same organisation and unit, and nothing that tells who that is.</summary>
    public static string SenderOf(Viewer viewer) => WebEncoders.Base64UrlEncode(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{viewer.Municipality}|{viewer.Actor.Kind}|{viewer.Actor.Id}|{viewer.Organisation}|{viewer.Unit}"))[..16]);

    /// <summary>The bytes that were sealed, or null where anything of it was changed.</summary>
    public byte[]? Open(OutboxKey key)
    {
        try
        {
            using var other = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Ephemeral[1..33], Y = Ephemeral[33..] } });
            var shared = key.Private.DeriveRawSecretAgreement(other.PublicKey);
            var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, salt: Ephemeral, info: Encoding.ASCII.GetBytes(Version));
            using var aes = new AesGcm(secret, TagLength);
            var opened = new byte[Sealed.Length - TagLength];
            aes.Decrypt(Nonce, Sealed.AsSpan(0, opened.Length), Sealed.AsSpan(opened.Length), opened, Line);
            return opened;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[]? Bytes(string text)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
