using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>A meeting's notes say of themselves what every official document says: on paper, in Word, in JSON and among what is frozen.</summary>
public sealed class MarkMeetingTests
{
    private const string Form = "form:has([name='Input.Number'])";

    [Theory, BothDatabases]
    public async Task Mark_IsSetByTheRegistrar_StandsOnThePapers_AndIsFrozenWithTheNotes(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var participant = await town.PersonAsync(Role.Participant);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var council = new HallstahammarCouncil(town);
        await council.HoldAsync();
        var page = $"moten/{council.Meeting}";

        (await participant.GetAsync($"{page}/handling")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await registrar.GetAsync($"moten/{Guid.NewGuid()}/handling")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await participant.PageAsync(page)).QuerySelector("a[href$='/handling']").ShouldBeNull();
        (await coordinator.PageAsync(page)).QuerySelector("a[href$='/handling']").ShouldNotBeNull();
        var long41 = await registrar.SubmitAsync($"{page}/handling", Form, ("Input.Number", new string('9', 41)));
        (await long41.Content.ReadAsStringAsync()).ShouldContain("högst 40 tecken");

        var seen = await registrar.PageAsync($"{page}/handling");
        await AMeeting.DoneAsync(registrar.SubmitAsync($"{page}/handling", Form, ("Input.Secrecy", "OSL 35 kap. 1 §"), ("Input.Disposal", nameof(DisposalRule.After5Years))));
        var late = await coordinator.SubmitAsync($"{page}/handling", seen, Form, ("Input.Number", "KS 2021/1"));
        (await late.Content.ReadAsStringAsync()).ShouldContain("KS 2021/1");
        (await coordinator.PageAsync($"{page}/handling")).QuerySelector("input[name='Input.Number']")!.GetAttribute("value").ShouldBeNullOrEmpty();

        var paper = (await coordinator.PageAsync($"{page}/anteckningar")).Body!.TextContent;
        paper.ShouldContain("Sekretess enligt OSL 35 kap. 1 § · Utkast 2021-03-10 · Gallras efter 5 år");
        await council.ApproveAsync();
        var leaf = await town.ReadAsync(db => db.Set<SealedMeetingLeaf>().SingleAsync(l => l.Path == "mark"));
        foreach (var part in (string[])["OSL 35 kap. 1 §", "fter5Years", "rawnUp", "eetingNotes"])
        {
            leaf.Json!.ShouldContain(part);
        }

        // The registrar's number comes after the approval, once.
        await AMeeting.DoneAsync(registrar.SubmitAsync($"{page}/handling", Form, ("Input.Number", "KS 2021/77")));
        var line = (await coordinator.PageAsync($"{page}/anteckningar")).Body!.TextContent;
        line.ShouldContain("Upprättad");
        line.ShouldContain("Diarienr KS 2021/77");
        using var word = WordprocessingDocument.Open(new MemoryStream(await (await coordinator.GetAsync($"{page}/docx")).Content.ReadAsByteArrayAsync()), isEditable: false);
        word.MainDocumentPart!.Document!.InnerText.ShouldContain("Diarienr KS 2021/77");
        var document = (await coordinator.GetJsonAsync($"/api/v1/meetings/{council.Meeting}")).GetProperty("document");
        (document.GetProperty("registryNumber").GetString(), document.GetProperty("secrecy").GetString(), document.GetProperty("status").GetString()).ShouldBe(("KS 2021/77", "OSL 35 kap. 1 §", "drawnUp"));
        (await town.AuditAsync()).Count(e => e == "meeting-marked").ShouldBe(2);
    }
}
