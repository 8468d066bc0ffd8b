using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Platform.Documents;

/// <summary>What an organ decides on, opened by LibreOffice and printed to PDF, and Lykta's own PDF of the same: every number that stands on the screen is in both.</summary>
public sealed partial class DocumentsByOfficeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task WhatAnOrganDecidesOn_OpensInLibreOffice_WithEveryNumberOfTheScreen()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        var town = await SeededTown.NewAsync(host);
        (string File, string Page, string Part)[] documents =
        [
            (town.Fill("planer/{id:guid}"), "/dokument", "main"), (town.Fill("overenskommelser/{id:guid}"), "", "main"), ("lagens-krav/rapport", "", "main"), ("lagens-krav/enkat", "", "[id^=paragraf-]"),
            (town.Fill("statsbidrag/{id:guid}"), "", ".card:not(#arendet)"), (town.Fill("statsbidrag/{id:guid}") + "/redovisning", "", "main"), ("lagesbild/2025/utskrift?slag=statutory", "", "main"),
        ];
        foreach (var (document, page, part) in documents)
        {
            var screen = (await town.Swede.PageAsync(document + page)).QuerySelectorAll(part);
            var numbers = screen.SelectMany(s => s.Descendants<IText>()).SelectMany(t => Number().Matches(t.Data)).Select(n => n.Value).Distinct().ToList();
            numbers.Count.ShouldBeGreaterThan(3, document);
            var pdf = Paper.Flat(await Paper.OfPdfAsync(await FileAsync(town, As("pdf"))));
            var docx = await FileAsync(town, As("docx"));
            var office = await Paper.ByOfficeAsync(docx);
            var word = Paper.Flat(office ?? Paper.OfWord(docx));
            output.WriteLine(office is null
                ? $"{document}: LibreOffice is not on this machine (Debian: libreoffice-writer-nogui), so the Word file was read straight from its parts"
                : $"{document}: {numbers.Count} numbers of the screen found in LibreOffice's print and in the PDF");
            numbers.Where(n => !pdf.Contains(Paper.Flat(n), StringComparison.Ordinal)).ShouldBeEmpty($"{document}/pdf");
            numbers.Where(n => !word.Contains(Paper.Flat(n), StringComparison.Ordinal)).ShouldBeEmpty($"{document}/docx");

            string As(string format) => document.Contains("utskrift", StringComparison.Ordinal) ? document.Replace("utskrift", format, StringComparison.Ordinal) : $"{document}/{format}";
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
