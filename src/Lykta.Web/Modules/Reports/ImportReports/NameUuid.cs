using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>The same name always gives the same id (UUID version 5, RFC 9562 § 5.5): a row read ten times is one report.</summary>
internal static class NameUuid
{
    private static readonly byte[] Namespace = new Guid("8c2f1c52-5b0e-4a43-9d0e-0f6a3c6f2b11").ToByteArray(bigEndian: true);

    [SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what version 5 is made of: it names, it does not protect.")]
    public static Guid From(params ReadOnlySpan<string> name)
    {
        var text = new StringBuilder();
        foreach (var part in name)
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes(text.ToString())], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
