using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.IntegrationTests.Platform.FieldKeys;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Retention;

/// <summary>A word about a person leaves an adopted document when two persons have said so, and the document still verifies against what was adopted.</summary>
public sealed class RemoveWordsTests
{
    private const string Page = "lagesbild/2026-W47";
    private const string Form = "form:has(select[name='Input.Ground'])";
    private const string Confirm = "form:has(input[value='bekrafta'])";
    private const string Said = "Ändrad efter fastställandet: 1 ord har tagits bort";

    [Theory, BothDatabases]
    public async Task FromAnAdoptedPicture_TheWordIsGone_AndTheSealHolds(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var administrator = await town.PersonAsync(Role.Administrator);
        using var company = await town.PersonAsync(Role.Registrar, "Lyktan Fastigheter");
        await coordinator.SubmitAsync("installningar", "main form");
        var word = $"Sotarn{town.Code}";
        var id = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString()!;
        await coordinator.SubmitAsync($"{Page}/skriv", "form:has([name='Input.Words'])", ("Input.Words", $"{word}, sågs vid kiosken."));
        await coordinator.SubmitAsync($"{Page}/skriv", "form:has([name='Input.Words'])", ("Input.Words", "Bara för kommun och polis."), ("Input.Audience", "MunicipalityAndPolice"));
        (await registrar.GetAsync($"ta-bort-ord/lagesbild/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "it is not adopted");
        await coordinator.SubmitAsync($"{Page}/faststall", "form:has([name='Input.Version'])");
        var hash = await town.ReadAsync(db => db.Set<SituationPicture>().Select(p => p.ContentHash).SingleAsync());

        (await administrator.GetAsync($"ta-bort-ord/lagesbild/{id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await registrar.GetAsync($"ta-bort-ord/annat/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await company.PageAsync($"ta-bort-ord/lagesbild/{id}")).QuerySelectorAll("fieldset").Length.ShouldBe(1, "only what is for everyone");
        (await (await registrar.SubmitAsync($"ta-bort-ord/lagesbild/{id}", Form)).Content.ReadAsStringAsync()).ShouldContain("Kryssa för de ord");
        var proposal = await ProposedAsync(registrar, $"ta-bort-ord/lagesbild/{id}", word);
        (await (await registrar.SubmitAsync(proposal, Confirm)).Content.ReadAsStringAsync()).ShouldContain("Någon annan med samma behörighet");
        (await coordinator.PageAsync(string.Empty)).QuerySelector("main")!.TextContent.ShouldContain("Ord att ta bort ur en handling");
        (await coordinator.PageAsync(proposal)).QuerySelector("main")!.TextContent.ShouldContain("███, sågs vid kiosken.");
        (await SealAsync(coordinator, id)).ShouldBe((true, 0, hash));
        (await coordinator.SubmitAsync(proposal, Confirm)).StatusCode.ShouldBe(HttpStatusCode.Found);

        // The page, the print, Word and the seal say so; the hash is the one that was adopted.
        (await SealAsync(coordinator, id)).ShouldBe((true, 1, hash));
        foreach (var page in (string[])[Page, $"{Page}/utskrift", $"{Page}/handling"])
        {
            var text = (await registrar.PageAsync(page)).Body!.TextContent;
            text.ShouldContain(Said, customMessage: page);
            text.ShouldNotContain(word);
        }

        using var file = WordprocessingDocument.Open(new MemoryStream(await (await coordinator.GetAsync($"{Page}/docx")).Content.ReadAsByteArrayAsync()), isEditable: false);
        file.MainDocumentPart!.Document!.InnerText.ShouldContain(Said);
        (await town.AuditAsync()).Where(e => e.StartsWith("removal-", StringComparison.Ordinal) || e == "words-removed").ShouldBe(["removal-proposed", "words-removed"]);
        (await town.VerdictAsync()).IsIntact.ShouldBeTrue();
        if (database == TestDatabase.Postgres)
        {
            SealedDump.Found(town.Host, [word]).ShouldBeEmpty();
        }

        // Who writes past Lykta is found out, also with a hash that fits.
        var picture = Id<SituationPicture>.Parse(id);
        await town.SaveAsync(async db =>
        {
            var leaf = await db.Set<SealedLeaf>().Where(l => l.PictureId == picture && l.ChangedHash != null).SingleAsync();
            leaf.Change(leaf.Json!.Replace("kiosken", "skolan", StringComparison.Ordinal));
            return await db.Set<PictureText>().Where(t => t.PictureId == picture && t.Words.Contains("kiosken")).ExecuteUpdateAsync(set => set.SetProperty(t => t.Words, "███, sågs vid skolan."));
        });
        (await SealAsync(coordinator, id)).Intact.ShouldBeFalse();
    }

    /// <summary>The same, of notes that have been approved: one word of the first decision.</summary>
    internal static async Task FromApprovedNotesAsync(AMeeting meeting, Guid id, string word)
    {
        var town = meeting.Municipality;
        using var registrar = await town.PersonAsync(Role.Registrar);
        var proposal = await ProposedAsync(meeting.Coordinator, $"ta-bort-ord/mote/{id}", word);
        (await registrar.SubmitAsync(proposal, Confirm)).StatusCode.ShouldBe(HttpStatusCode.Found);
        foreach (var page in (string[])[$"moten/{id}", $"moten/{id}/anteckningar", $"moten/{id}/handling"])
        {
            var text = (await registrar.PageAsync(page)).Body!.TextContent;
            text.ShouldContain(Said, customMessage: page);
            text.ShouldNotContain(word);
        }

        (await registrar.PageAsync($"moten/{id}/handling")).Body!.TextContent.ShouldContain("Låset stämmer");
        var (leaves, root) = await town.ReadAsync(async db => (await db.Set<SealedMeetingLeaf>().ToListAsync(), await db.Set<Meeting>().Where(m => m.Id == new Id<Meeting>(id)).Select(m => m.ContentHash).SingleAsync()));
        SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))).ShouldBe(root);
        leaves.ShouldAllBe(l => l.IsIntact() && !l.Json!.Contains(word, StringComparison.Ordinal));
    }

    private static async Task<string> ProposedAsync(TestPerson person, string page, string word)
    {
        var document = await person.PageAsync(page);
        var box = document.QuerySelectorAll("label.word").First(l => l.TextContent.Contains(word, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
        var answer = await person.SubmitAsync(page, document, Form, ("Input.Words", box), ("Input.Ground", "Erasure"), ("Input.Reference", "KS 2026-51"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString[answer.Headers.Location.OriginalString.IndexOf("ta-bort-ord", StringComparison.Ordinal)..];
    }

    private static async Task<(bool Intact, int Changed, string? Hash)> SealAsync(TestPerson person, string id)
    {
        var seal = await person.GetJsonAsync($"/api/v1/situation-pictures/{id}/seal");
        return (seal.GetProperty("isIntact").GetBoolean(), seal.GetProperty("changed").GetInt32(), seal.GetProperty("contentHash").GetString());
    }
}
