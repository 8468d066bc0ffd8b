using Lykta.Kernel;

namespace Lykta.Platform.Files;

/// <summary>
/// Takes away all a photo says besides its picture: EXIF with GPS, XMP, IPTC, comments, colour profiles, thumbnails and whatever is hung on
/// after the end. Nothing is decoded: each format is walked part by part and only the parts a browser needs to draw the
/// picture are copied (a list of what may stay, so that a kind of metadata nobody has thought of goes too).
/// </summary>
internal static class PhotoMetadata
{
    public const int MaxBytes = 500_000;

    public const long MaxPixels = 40_000_000;

    public static Result<CleanPhoto> Strip(ReadOnlySpan<byte> file)
    {
        if (FormatOf(file) is not { } format)
        {
            return new NotAPhoto();
        }

        var result = format switch
        {
            PhotoFormat.Jpeg => JpegMetadata.Strip(file),
            PhotoFormat.Png => PngMetadata.Strip(file),
            _ => WebPMetadata.Strip(file),
        };
        return result.Refusal ?? Judge(result.Value);
    }

    /// <summary>The format by its magic bytes; the name and the content type a client sends decide nothing.</summary>
    public static PhotoFormat? FormatOf(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PhotoFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PhotoFormat.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PhotoFormat.WebP,
        _ => null,
    };

    private static Result<CleanPhoto> Judge(CleanPhoto photo)
    {
        if (photo.Width <= 0 || photo.Height <= 0)
        {
            return new PhotoIsBroken();
        }

        if ((long)photo.Width * photo.Height > MaxPixels)
        {
            return new PhotoHasTooManyPixels(photo.Width, photo.Height);
        }

        return photo.Bytes.Length > MaxBytes ? new PhotoIsTooLarge(photo.Bytes.Length) : photo;
    }
}
