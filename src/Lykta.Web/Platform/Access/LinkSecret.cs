using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.Access;

/// <summary>A secret of 160 bits, short enough for a QR code that a phone reads across a room. Only its hash is kept.</summary>
internal static class LinkSecret
{
    private const int Bytes = 20;

    public static string Make() => Base64Url.EncodeToString(IdSource.Bytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
