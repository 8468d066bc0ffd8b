using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>A real council's meeting held whole: its notes come out without retyping, are approved next time and frozen, and its calendar file is right.</summary>
public sealed class MeetingNotesTests
{
    [Theory, BothDatabases]
    public async Task Notes_OfACouncil_HoldWhatWasSaid_AndAreFrozenByTheNext(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var council = new HallstahammarCouncil(town);
        await council.HoldAsync();
        var page = $"moten/{council.Meeting}";

        var paper = (await coordinator.PageAsync($"{page}/anteckningar")).Body!.TextContent;
        var word = await WordAsync(coordinator, $"{page}/docx");
        CaseA.ShouldBeIn(paper);
        CaseA.ShouldBeIn(word);

        paper.ShouldContain("Inget antecknat.");
        word.ShouldContain("Inget antecknat.");
        var approved = await council.ApproveAsync();
        approved.State.ShouldBe(MeetingState.Approved);
        var frozen = (await coordinator.PageAsync($"{page}/anteckningar")).Body!.TextContent;
        frozen.ShouldContain("Godkänd på mötet 2021-09-15 och lagd till handlingarna.");
        frozen.ShouldContain(approved.ContentHash!);
        frozen.ShouldContain("Upprättad");
        var next = (await coordinator.PageAsync($"moten/{council.Next}/anteckningar")).Body!.TextContent;
        next.ShouldContain("Anteckningarna från 2021-03-10 godkändes och lades till handlingarna.");
        next.ShouldContain("Huskurage föreslås.");
    }

    [Theory, BothDatabases]
    public async Task Minutes_ByAccept_AndCalendar_AreForMembersOfTheMunicipalityOnly(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var reporter = await town.PersonAsync(Role.Reporter);
        using var stranger = await (await TestMunicipality.NewAsync(database)).PersonAsync(Role.Coordinator);
        var council = new HallstahammarCouncil(town);
        await council.HoldAsync();
        var api = $"/api/v1/meetings/{council.Meeting}";

        (await stranger.GetAsync($"{api}/minutes")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"{api}/calendar.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reporter.GetAsync($"{api}/minutes")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"moten/{council.Meeting}/docx?lasare=alla")).Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("minnesanteckningar-2021-03-10.docx");

        var calendar = await coordinator.GetAsync($"/api/v1/meetings/{council.Next}/calendar.ics");
        calendar.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var lines = Encoding.UTF8.GetString(await calendar.Content.ReadAsByteArrayAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.ShouldContain("DTSTART:20210915T153000Z");
        lines.ShouldContain("DTEND:20210915T173000Z");
        lines.ShouldContain("SUMMARY:Trygghetsråd");
        lines.ShouldContain("LOCATION:Digitalt");
        lines.ShouldContain(l => l.StartsWith("DESCRIPTION:1. Närvaro\\n2. Sedan förra mötet\\n", StringComparison.Ordinal));
    }

    private static async Task<string> WordAsync(TestPerson person, string address)
    {
        var answer = await person.GetAsync(address);
        answer.Content.Headers.ContentType.ShouldBe(MediaTypeHeaderValue.Parse(WordDocument.ContentType));
        using var word = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        return word.MainDocumentPart!.Document!.InnerText;
    }
}
