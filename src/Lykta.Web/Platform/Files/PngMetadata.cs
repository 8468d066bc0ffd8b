using System.Buffers.Binary;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.Files;

/// <summary>
/// Walks a PNG (ISO/IEC 15948) chunk by chunk. What stays: header, palette, transparency, picture data and the few numbers that say how
/// its colours are meant. Text, time, EXIF, profiles, further frames of an animation and unknown chunks go.
/// </summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int AroundData = 12;
    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "IDAT", "IEND"];

    public static Result<CleanPhoto> Strip(ReadOnlySpan<byte> file)
    {
        var body = new MemoryStream(file.Length);
        body.Write(file[..SignatureLength]);
        var (width, height, hasPicture) = (0, 0, false);
        for (var at = SignatureLength; file.Length - at >= AroundData;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - AroundData)
            {
                return new PhotoIsBroken();
            }

            var chunk = file.Slice(at, (int)length + AroundData);
            var name = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            var isFirst = at == SignatureLength;
            if (isFirst != (name == "IHDR") || !IsAsLongAs(name, (int)length) || !IsWhole(chunk))
            {
                return new PhotoIsBroken();
            }

            if (Array.IndexOf(Kept, name) >= 0)
            {
                body.Write(chunk);
            }
            else if (char.IsAsciiLetterUpper(name[0]))
            {
                // A capital says that the picture cannot be drawn without it, and we do not know what it is.
                return new PhotoIsBroken();
            }

            switch (name)
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadInt32BigEndian(chunk[12..]));
                    break;
                case "IDAT":
                    hasPicture = true;
                    break;
                case "IEND":
                    return hasPicture && length == 0 ? new CleanPhoto(body.ToArray(), PhotoFormat.Png, width, height) : new PhotoIsBroken();
            }

            at += chunk.Length;
        }

        return new PhotoIsBroken();
    }

    /// <summary>The few numbers are so many bytes and no more, so that nothing hides behind them.</summary>
    private static bool IsAsLongAs(string name, int length) => name switch
    {
        "IHDR" => length == 13,
        "gAMA" => length == 4,
        "cHRM" => length == 32,
        "sRGB" => length == 1,
        "sBIT" => length is >= 1 and <= 4,
        "tRNS" => length <= 256,
        "PLTE" => length <= 768 && length % 3 == 0,
        _ => true,
    };

    private static bool IsWhole(ReadOnlySpan<byte> chunk) =>
        BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) == Crc32.Of(chunk[4..^4]);
}
