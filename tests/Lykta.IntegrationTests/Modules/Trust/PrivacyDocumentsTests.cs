using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Trust;

/// <summary>The documents about personal data: who may take them out, what they are filled from, and what they leave to the municipality.</summary>
public sealed class PrivacyDocumentsTests
{
    private static readonly string[] Kinds = ["konsekvensbedomning", "bitradesavtal", "overenskommelse", "information", "klassning"];

    [Theory, BothDatabases]
    public async Task Documents_ByACoordinator_AreForbidden_AndOfAnUnknownKind_NotFound(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await coordinator.GetAsync("dataskydd")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync("dataskydd/klassning/docx")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var officer = await municipality.PersonAsync(Role.DataProtectionOfficer);
        (await officer.GetAsync("dataskydd/annat/docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task EveryDocument_IsValidWord_FilledFromTheSystem_AndMarksWhatIsLeft(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var officer = await municipality.PersonAsync(Role.DataProtectionOfficer);
        var housing = await municipality.OrganisationAsync("Lyktan Fastigheter");
        var police = await municipality.OrganisationAsync("Polisen Lykta", OrganisationKind.Police);
        await municipality.ShareAsync(housing, police, SharingStep.Place);
        var links = (await officer.PageAsync("dataskydd")).QuerySelectorAll("main td a").Select(a => a.GetAttribute("href")!).ToList();
        links.ShouldBe(Kinds.SelectMany(k => new[] { $"/{municipality.Code}/dataskydd/{k}/docx", $"/{municipality.Code}/dataskydd/{k}/pdf" }));
        foreach (var kind in Kinds)
        {
            var answer = await officer.GetAsync($"dataskydd/{kind}/docx");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var text = Words(await answer.Content.ReadAsByteArrayAsync());
            text.ShouldContain("[att fylla i]");
            text.ShouldNotContain(officer.EMail);
            if (kind == "overenskommelse")
            {
                text.ShouldContain("Lyktan FastigheterPolisen Lyktavad, vilken dag och vilken plats");
            }
        }

        (await municipality.AuditAsync()).Count(e => e == "privacy-document-exported").ShouldBe(Kinds.Length);
    }

    [Theory, BothDatabases]
    public async Task Document_AsPdf_IsOneOrSaysWhy(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var officer = await municipality.PersonAsync(Role.DataProtectionOfficer);
        var answer = await officer.GetAsync("dataskydd/information/pdf");
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            (await answer.Content.ReadAsByteArrayAsync()).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        }
        else
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
    }

    private static string Words(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using (var document = WordprocessingDocument.Open(stream, isEditable: false))
        {
            new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => e.Description).ShouldBeEmpty();
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part).Root!.Value;
    }
}
