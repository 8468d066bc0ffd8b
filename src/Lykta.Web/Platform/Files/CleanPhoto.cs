namespace Lykta.Platform.Files;

/// <summary>The still-picture formats a report takes.</summary>
internal enum PhotoFormat
{
    Jpeg,
    Png,
    WebP,
}

/// <summary>A photo with nothing in it but the picture. Width and height are as it is shown, after any turning.</summary>
internal sealed record CleanPhoto(byte[] Bytes, PhotoFormat Format, int Width, int Height)
{
    public string ContentType => Format switch
    {
        PhotoFormat.Jpeg => "image/jpeg",
        PhotoFormat.Png => "image/png",
        _ => "image/webp",
    };
}
