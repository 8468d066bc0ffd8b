using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Platform.Documents;

/// <summary>What an organ decides on, opened by LibreOffice and printed to PDF, and Lykta's own PDF of the same: every number that stands on the screen is in both.</summary>
public sealed partial class DocumentsByOfficeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task PlanAgreementAndReport_OpenInLibreOffice_WithEveryNumberOfTheScreen()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        var town = await SeededTown.NewAsync(host);
        string[] files = [town.Fill("planer/{id:guid}"), town.Fill("overenskommelser/{id:guid}"), "lagens-krav/rapport", "lagens-krav/enkat"];
        foreach (var file in files)
        {
            var page = file.StartsWith("planer", StringComparison.Ordinal) ? file + "/dokument" : file;
            var screen = (await town.Swede.PageAsync(page)).QuerySelector("main")!;
            var numbers = screen.Descendants<IText>().SelectMany(t => Number().Matches(t.Data)).Select(n => n.Value).Distinct().ToList();
            numbers.Count.ShouldBeGreaterThan(3, page);
            var pdf = Paper.Flat(await Paper.OfPdfAsync(await FileAsync(town, file + "/pdf")));
            var docx = await FileAsync(town, file + "/docx");
            var office = await Paper.ByOfficeAsync(docx);
            var word = Paper.Flat(office ?? Paper.OfWord(docx));
            output.WriteLine(office is null
                ? $"{file}: LibreOffice is not on this machine (Debian: libreoffice-writer-nogui), so the Word file was read straight from its parts"
                : $"{file}: {numbers.Count} numbers of the screen found in LibreOffice's print and in the PDF");
            numbers.Where(n => !pdf.Contains(Paper.Flat(n), StringComparison.Ordinal)).ShouldBeEmpty($"{file}/pdf");
            numbers.Where(n => !word.Contains(Paper.Flat(n), StringComparison.Ordinal)).ShouldBeEmpty($"{file}/docx");
        }
    }

    private static async Task<byte[]> FileAsync(SeededTown town, string address)
    {
        var file = await town.Swede.GetAsync(address);
        ((int)file.StatusCode).ShouldBe(200, address);
        return await file.Content.ReadAsByteArrayAsync();
    }

    [GeneratedRegex(@"\d+(?:[.,:/–-]\d+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
