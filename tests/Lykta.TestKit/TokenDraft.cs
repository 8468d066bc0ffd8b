using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lykta.TestKit;

/// <summary>An id token before it is signed; a test may change anything in it, also how it is signed.</summary>
public sealed class TokenDraft(ProviderKey key)
{
    public ProviderKey Key { get; } = key;

    public IDictionary<string, object> Header { get; } = new Dictionary<string, object> { ["alg"] = key.Algorithm, ["kid"] = key.Id, ["typ"] = "JWT" };

    public IDictionary<string, object> Payload { get; } = new Dictionary<string, object>();

    /// <summary>Signs what stands before the second dot.</summary>
    public Func<byte[], byte[]> Sign { get; set; } = key.Sign;

    /// <summary>Changes the written token.</summary>
    public Func<string, string> Afterwards { get; set; } = token => token;

    public string Write()
    {
        var signed = $"{Part(Header)}.{Part(Payload)}";
        return Afterwards($"{signed}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(signed)))}");
    }

    public static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}

/// <summary>A key of a provider: RSA or P-256, with the name it is published under.</summary>
public sealed record ProviderKey(string Id, string Algorithm, Func<byte[], byte[]> Sign, Func<object> Published, byte[] PublicBytes)
{
    public static ProviderKey Rsa(string id, int bits = 2048)
    {
        var key = RSA.Create(bits);
        var numbers = key.ExportParameters(false);
        return new ProviderKey(
            id,
            "RS256",
            data => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            () => new { kty = "RSA", use = "sig", kid = id, n = Base64Url.EncodeToString(numbers.Modulus), e = Base64Url.EncodeToString(numbers.Exponent) },
            Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()));
    }

    public static ProviderKey P256(string id)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(false).Q;
        return new ProviderKey(
            id,
            "ES256",
            data => key.SignData(data, HashAlgorithmName.SHA256),
            () => new { kty = "EC", use = "sig", kid = id, crv = "P-256", x = Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y) },
            Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()));
    }
}
