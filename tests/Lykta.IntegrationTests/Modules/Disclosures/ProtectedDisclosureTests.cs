using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.IntegrationTests.Modules.Disclosures.DisclosureTests;

namespace Lykta.IntegrationTests.Modules.Disclosures;

/// <summary>Photos and protected text leave only when they are chosen by themselves; what was not chosen is in no file and no leaf.</summary>
public sealed class ProtectedDisclosureTests
{
    [Theory, BothDatabases]
    public async Task PhotosAndProtectedText_AreGivenByTheirOwnTicks_AndTheRestIsNowhere(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        var report = AReport.On("2026-11-18").Saying("Dörren är uppbruten.").With("protectedText", "Vittnet såg vita kepsar vid porten.");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        var (given, withheld) = (APhoto(1), APhoto(2));
        await PhotographAsync(town, report.Id, given.File, withheld.File);
        var at = await OpenAsync(coordinator);
        (await coordinator.PageAsync($"{at}?visa=1&q=kepsar")).QuerySelectorAll("input[name=pick]").Length.ShouldBe(0, "protected text is not searched");
        await PickAsync(coordinator, at, $"rapport:{report.Id}", "uppbruten");

        // Neither is there by itself; to who may not read protected text it is told that there is one, and no more.
        var mask = $"{at}/handling/1";
        var page = await coordinator.PageAsync(mask);
        page.Body!.TextContent.ShouldNotContain("kepsar");
        var photos = page.QuerySelectorAll("input[name='Input.Photos']").Cast<IHtmlInputElement>().ToList();
        photos.Select(p => p.IsChecked).ShouldBe([false, false]);
        (await (await coordinator.GetAsync(page.QuerySelector(".photo-row img")!.GetAttribute("src")!)).Content.ReadAsByteArrayAsync()).ShouldBe(given.File);
        (await coordinator.PageAsync(at)).Body!.TextContent.ShouldContain("Foton som inte lämnas: 2");
        var others = await registrar.PageAsync(mask);
        others.QuerySelector("#skyddad")!.TextContent.ShouldContain("som du inte får läsa");
        others.QuerySelector("#skyddad form").ShouldBeNull();
        others.Body!.TextContent.ShouldNotContain("kepsar");
        (await TakeAsync(registrar, mask, others)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // In, out and in again: each is in the trail, and so is each time the page shows it.
        Moved(await coordinator.SubmitAsync(mask, page, "#skyddad form", ("do", "in")));
        Moved(await coordinator.SubmitAsync(mask, "#skyddad form", ("do", "out")));
        (await coordinator.PageAsync(mask)).Body!.TextContent.ShouldNotContain("kepsar");
        Moved(await coordinator.SubmitAsync(mask, "#skyddad form", ("do", "in")));
        page = await coordinator.PageAsync(mask);
        (await town.AuditAsync()).SkipWhile(e => e != "protected-text-read").ShouldBe(
        [
            "protected-text-read", "protected-text-taken-in", "protected-text-read", "protected-text-taken-out", "protected-text-read", "protected-text-taken-in", "protected-text-read",
        ]);
        (await registrar.GetAsync(mask)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var refused = await registrar.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Prövat."), ("Input.Reason", "OSL."));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("skyddad text som du inte får läsa");

        // Every word begins masked, and two are unticked.
        var ticked = page.QuerySelectorAll("input[name='Input.Words']").Cast<IHtmlInputElement>().Where(w => w.IsChecked).ToList();
        ticked.Count.ShouldBe(6);
        var stay = ticked.Where(w => w.ParentElement!.TextContent.Trim() is not ("vita" or "kepsar")).Select(w => ("Input.Words", w.Value));
        Moved(await coordinator.SubmitAsync(mask, page, Mask, [.. stay, ("Input.Photos", photos[0].Value)]));
        var weighed = await coordinator.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Behövs för utredningen."), ("Input.Reason", "OSL 35 kap. 1 §."));
        Moved(weighed);

        var sheet = (await coordinator.PageAsync(at)).Body!;
        sheet.TextContent.ShouldContain("Lämnas ut delvis");
        sheet.TextContent.ShouldContain("beslut som kan överklagas");
        sheet.TextContent.ShouldContain("[maskat] vita kepsar [maskat].");
        sheet.QuerySelectorAll("img.given-photo").Length.ShouldBe(1);
        var (seen, hidden) = (Hash(given.File), Hash(withheld.File));
        sheet.TextContent.ShouldContain(seen);
        sheet.InnerHtml.ShouldNotContain(hidden);
        sheet.InnerHtml.ShouldNotContain(photos[1].Value);

        var docx = await (await coordinator.GetAsync($"{at}/docx")).Content.ReadAsByteArrayAsync();
        Media(docx).ShouldHaveSingleItem().ShouldBe(given.File);
        var printed = await ImagesAsync(await (await coordinator.GetAsync($"{at}/pdf")).Content.ReadAsByteArrayAsync());
        printed.ShouldHaveSingleItem().AsSpan().IndexOf(given.Pixels).ShouldBeGreaterThan(0);
        var leaves = string.Concat(await town.ReadAsync(db => db.Set<DisclosureLeaf>().Where(l => l.Path != "decision").Select(l => l.Json).ToListAsync()));
        leaves.ShouldContain(seen);
        leaves.ShouldContain(hidden, customMessage: "which photo was withheld can be shown afterwards");
        leaves.ShouldNotContain(photos[1].Value);
        foreach (var text in (string[])[sheet.TextContent, TextOf(docx), leaves])
        {
            text.ShouldContain("kepsar");
            text.ShouldNotContain("Vittnet");
            text.ShouldNotContain("porten");
        }

        // Disposed of with its report: the sheet says so, and still verifies.
        await town.SaveAsync(async db => await db.Set<ReportPhoto>().ExecuteDeleteAsync() + await db.Set<StoredFile>().ExecuteDeleteAsync());
        var later = (await coordinator.PageAsync(at)).Body!.TextContent;
        later.ShouldContain($"Fotot är gallrat. Kontrollsumma (SHA-256): {seen}");
        later.ShouldContain("Stämmer");
        Media(await (await coordinator.GetAsync($"{at}/docx")).Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    /// <summary>Posted past the page, which shows no such button.</summary>
    private static async Task<HttpResponseMessage> TakeAsync(TestPerson person, string mask, IHtmlDocument page)
    {
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("do", "in")]);
        return await person.Client.PostAsync(new Uri($"/{person.Municipality.Code}/{mask}/skyddad", UriKind.Relative), content);
    }

    private static Task<int> PhotographAsync(TestMunicipality town, Guid report, params byte[][] photos) => town.SaveAsync(db =>
    {
        foreach (var (i, photo) in photos.Index())
        {
            var at = town.Change.At.AddSeconds(i);
            var file = new StoredFile(town.Code, Id<StoredFile>.New(at), "image/png", photo, at, town.Seal);
            db.Add(file);
            db.Add(new ReportPhoto(town.Code, new Id<Report>(report), file.Id, Side, Side, at));
        }

        return Task.FromResult(0);
    });

    private const int Side = 16;

    /// <summary>A PNG that a browser draws, and its pixels, which are like no other's.</summary>
    private static (byte[] File, byte[] Pixels) APhoto(int number)
    {
        var pixels = Enumerable.Range(0, 8).SelectMany(i => SHA256.HashData([(byte)number, (byte)i])).Concat(SHA256.HashData([(byte)number])).ToArray();
        pixels = [.. Enumerable.Range(0, (Side * Side * 3 / pixels.Length) + 1).SelectMany(_ => pixels).Take(Side * Side * 3)];
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var row in pixels.Chunk(Side * 3))
            {
                zlib.Write([0, .. row]);
            }
        }

        return ([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR"u8, [0, 0, 0, Side, 0, 0, 0, Side, 8, 2, 0, 0, 0]), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])], pixels);
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] body)
    {
        byte[] named = [.. type, .. body];
        byte[] chunk = [0, 0, 0, 0, .. named, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.Of(named));
        return chunk;
    }

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The pictures of a Word file, as they lie in it.</summary>
    private static List<byte[]> Media(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Where(e => e.FullName.Contains("media/", StringComparison.Ordinal)).Select(e =>
        {
            using var bytes = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(bytes);
            return bytes.ToArray();
        })];
    }

    /// <summary>The pictures of a PDF, as their pixels.</summary>
    private static async Task<List<byte[]>> ImagesAsync(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-test-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "sheet.pdf"), pdf);
            using var reader = Process.Start(new ProcessStartInfo("pdfimages", ["sheet.pdf", "image"]) { UseShellExecute = false, WorkingDirectory = folder })!;
            await reader.WaitForExitAsync();
            return [.. Directory.EnumerateFiles(folder, "image*").Select(File.ReadAllBytes)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
