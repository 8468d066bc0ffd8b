using System.Text;
using Lykta.Platform.Files;

namespace Lykta.UnitTests.Platform.Files;

public class PhotoMetadataTests
{
    public static TheoryData<string> Kinds => ["jpeg", "progressive", "png", "webp", "webp alpha", "webp lossless"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Strip_AnyFormat_LeavesNothingButThePicture(string kind)
    {
        var file = File(kind);
        Text(file).ShouldContain(PhotoFiles.Secret);
        var photo = PhotoMetadata.Strip(file).Value;
        (photo.Width, photo.Height).ShouldBe((4, 3));
        string[] traces = [PhotoFiles.Secret, "Exif", "EXIF", "XMP", "xap", "ICC", "Photoshop", "eXIf"];
        traces.ShouldAllBe(trace => !Text(photo.Bytes).Contains(trace, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Strip_WhatIsStripped_ChangesNothingMore(string kind)
    {
        var once = PhotoMetadata.Strip(File(kind)).Value;
        PhotoMetadata.Strip(once.Bytes).Value.Bytes.ShouldBe(once.Bytes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Strip_CutAnywhere_IsRefusedAndNeverThrows(string kind)
    {
        var file = PhotoMetadata.Strip(File(kind)).Value.Bytes;
        foreach (var length in Enumerable.Range(0, file.Length))
        {
            PhotoMetadata.Strip(file.AsSpan(0, length)).IsOk.ShouldBeFalse($"{kind} cut at {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Strip_AnyByteTurned_NeverThrows(string kind)
    {
        var file = File(kind);
        for (var i = 0; i < file.Length; i++)
        {
            var turned = (byte[])file.Clone();
            turned[i] ^= 0xFF;
            Should.NotThrow(() => PhotoMetadata.Strip(turned));
        }
    }

    [Theory]
    [InlineData(1, 4, 3)]
    [InlineData(3, 4, 3)]
    [InlineData(6, 3, 4)]
    [InlineData(8, 3, 4)]
    [InlineData(9, 4, 3)]
    public void Strip_JpegFromATelephone_KeepsWhichWayIsUp(int orientation, int width, int height)
    {
        foreach (var little in new[] { true, false })
        {
            var photo = PhotoMetadata.Strip(PhotoFiles.Jpeg(orientation: orientation, little: little)).Value;
            (photo.Width, photo.Height).ShouldBe((width, height));
            var exif = photo.Bytes.AsSpan().IndexOf("Exif\0\0"u8);
            (exif >= 0).ShouldBe(orientation is > 1 and <= 8);
            if (exif >= 0)
            {
                ExifOrientation.Read(photo.Bytes.AsSpan(exif + 6)).ShouldBe(orientation);
                Text(photo.Bytes).ShouldNotContain(PhotoFiles.Secret);
                PhotoMetadata.Strip(photo.Bytes).Value.Bytes.ShouldBe(photo.Bytes);
            }
        }
    }

    [Fact]
    public void Strip_Jpeg_KeepsEveryPartOfThePicture()
    {
        var bytes = PhotoMetadata.Strip(PhotoFiles.Jpeg()).Value.Bytes;
        bytes[..2].ShouldBe([0xFF, 0xD8]);
        bytes[^2..].ShouldBe([0xFF, 0xD9]);
        byte[] scan = [0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78];
        var first = bytes.AsSpan().IndexOf(scan);
        first.ShouldBeGreaterThan(0);
        bytes.AsSpan(first + 1).IndexOf(scan).ShouldBeGreaterThan(0);
        bytes.AsSpan().IndexOf("Adobe"u8).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Strip_WebPWithTransparency_KeepsItAndAnnouncesNothingElse()
    {
        var bytes = PhotoMetadata.Strip(PhotoFiles.WebP(alpha: true)).Value.Bytes;
        Encoding.ASCII.GetString(bytes, 12, 4).ShouldBe("VP8X");
        bytes[20].ShouldBe((byte)0x10);
        bytes[24].ShouldBe((byte)3);
        Text(bytes).ShouldContain("ALPH");
        BitConverter.ToInt32(bytes, 4).ShouldBe(bytes.Length - 8);
    }

    [Fact]
    public void Strip_NoPhoto_IsRefused()
    {
        byte[][] files = [[], [0xFF, 0xD8], "GIF89a"u8.ToArray(), "%PDF-1.7"u8.ToArray(), "<svg xmlns="u8.ToArray(), "RIFF____WAVE"u8.ToArray()];
        files.ShouldAllBe(file => PhotoMetadata.Strip(file).Refusal is NotAPhoto);
    }

    [Fact]
    public void Strip_MoreThanFortyMegapixels_IsRefused()
    {
        PhotoMetadata.Strip(PhotoFiles.Jpeg(8000, 5000)).IsOk.ShouldBeTrue();
        PhotoMetadata.Strip(PhotoFiles.Jpeg(8000, 5001)).Refusal.ShouldBe(new PhotoHasTooManyPixels(8000, 5001));
        PhotoMetadata.Strip(PhotoFiles.Png(int.MaxValue, int.MaxValue)).Refusal.ShouldBeOfType<PhotoHasTooManyPixels>();
        PhotoMetadata.Strip(PhotoFiles.LosslessWebP(16384, 16384)).Refusal.ShouldBeOfType<PhotoHasTooManyPixels>();
    }

    [Fact]
    public void Strip_MoreThanFiveHundredKilobytesOfPicture_IsRefused() =>
        PhotoMetadata.Strip(PhotoFiles.Png(pictureLength: PhotoMetadata.MaxBytes)).Refusal.ShouldBeOfType<PhotoIsTooLarge>();

    [Fact]
    public void Strip_LargeOnlyByItsMetadata_IsTaken()
    {
        byte[] file = [.. PhotoFiles.Png()[..33], .. PhotoFiles.Chunk("tEXt", new byte[PhotoMetadata.MaxBytes]), .. PhotoFiles.Png()[33..]];
        PhotoMetadata.Strip(file).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Strip_Broken_IsRefused()
    {
        var wrongSum = PhotoFiles.Png();
        wrongSum[20] ^= 1;
        byte[][] files =
        [
            wrongSum, PhotoFiles.Png(0, 3), PhotoFiles.Png(-1, 3), PhotoFiles.Jpeg(4, 0), PhotoFiles.Jpeg(frame: 0xC3), PhotoFiles.WebP(0, 3),
            [0xFF, 0xD8, 0xFF, 0xD9], [.. PhotoFiles.Png()[..33], .. PhotoFiles.Chunk("CgBI", [1]), .. PhotoFiles.Png()[33..]],
        ];
        files.ShouldAllBe(file => PhotoMetadata.Strip(file).Refusal is PhotoIsBroken);
    }

    [Fact]
    public void Strip_AnimatedWebP_IsRefused() => PhotoMetadata.Strip(PhotoFiles.AnimatedWebP()).Refusal.ShouldBeOfType<PhotoIsAnimated>();

    private static byte[] File(string kind) => kind switch
    {
        "jpeg" => PhotoFiles.Jpeg(),
        "progressive" => PhotoFiles.Jpeg(frame: 0xC2),
        "png" => PhotoFiles.Png(),
        "webp" => PhotoFiles.WebP(),
        "webp alpha" => PhotoFiles.WebP(alpha: true),
        _ => PhotoFiles.LosslessWebP(4, 3),
    };

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
