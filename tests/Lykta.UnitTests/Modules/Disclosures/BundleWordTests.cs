using System.IO.Compression;
using Lykta.Modules.Disclosures;
using Lykta.Modules.Disclosures.PrintDisclosure;

namespace Lykta.UnitTests.Modules.Disclosures;

public sealed class BundleWordTests
{
    [Theory]
    [InlineData("image/jpeg", 1)]
    [InlineData("image/png", 1)]
    [InlineData("image/webp", 0)]
    public void Write_APhotoThatWordMayNotShow_IsToldAndLeftToThePdf(string contentType, int pictures)
    {
        var photo = new BundlePhoto("Foto 1", "Kontrollsumma", new BundlePicture("/foto", contentType, new byte[] { 1, 2, 3 }, 4, 3));
        var bundle = new Bundle
        {
            Title = "Utlämnande",
            Facts = [],
            Reason = null,
            IsWithheld = false,
            Items = [new BundleItem("1. Klotter", "Helt", false, [], [photo])],
            ContentHash = "00",
            IsIntact = true,
        };
        using var zip = new ZipArchive(new MemoryStream(BundleWord.Write(bundle, new DateOnly(2026, 11, 22), null, "Örebro")));
        zip.Entries.Count(e => e.FullName.Contains("media/", StringComparison.Ordinal)).ShouldBe(pictures);
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        text.ReadToEnd().Contains(DisclosureTexts.PhotoOnlyInPdf.ToString(), StringComparison.Ordinal).ShouldBe(pictures == 0);
    }
}
