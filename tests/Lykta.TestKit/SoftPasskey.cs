using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lykta.TestKit;

/// <summary>A passkey in software: what a phone answers a browser, byte for byte, and able to answer wrongly.</summary>
public sealed class SoftPasskey : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte HoldsKey = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private string user = "";

    /// <summary>False answers as a key that was touched but not unlocked.</summary>
    public bool Unlocks { get; set; } = true;

    public uint Uses { get; set; } = 1;

    /// <summary>Answers options for making a passkey.</summary>
    public string Make(string options, string origin)
    {
        using var asked = JsonDocument.Parse(options);
        user = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var client = Client("webauthn.create", asked.RootElement, origin);
        var point = key.ExportParameters(false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Data(asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, HoldsKey), .. new byte[16], 0, (byte)id.Length, .. id, .. cose];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new { clientDataJSON = Coded(client), attestationObject = Coded(attestation), transports = new[] { "internal" } });
    }

    /// <summary>Answers options for showing a passkey.</summary>
    public string Show(string options, string origin)
    {
        using var asked = JsonDocument.Parse(options);
        var client = Client("webauthn.get", asked.RootElement, origin);
        var data = Data(asked.RootElement.GetProperty("rpId").GetString()!, 0);
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new { clientDataJSON = Coded(client), authenticatorData = Coded(data), signature = Coded(signature), userHandle = user });
    }

    public void Dispose() => key.Dispose();

    private static byte[] Client(string type, JsonElement options, string origin) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        type,
        challenge = options.GetProperty("challenge").GetString(),
        origin,
        crossOrigin = false,
    }));

    private static string Coded(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private byte[] Data(string site, byte more)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Uses++);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(Present | (Unlocks ? Verified : 0) | more), .. counter];
    }

    private string Credential(object response) => JsonSerializer.Serialize(new
    {
        id = Coded(id),
        rawId = Coded(id),
        type = "public-key",
        response,
        clientExtensionResults = new { },
        authenticatorAttachment = "platform",
    });
}
