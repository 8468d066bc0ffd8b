using System.Net;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>A name somebody writes in a picture: asked about, and kept only for a reason.</summary>
public sealed class NamesInPictureTests
{
    private const string Page = "lagesbild/2026-W47";

    [Theory, BothDatabases]
    public async Task AName_IsMarked_AndReplacedOrKeptWithAReason_InEveryTextOfThePicture(TestDatabase database)
    {
        const string WordsForm = "form:has([name='Input.Words'])";
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var compiled = await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        var door = $"/api/v1/situation-pictures/{compiled.GetProperty("id").GetString()}";

        var asked = await PageForms.ReadAsync(await coordinator.SubmitAsync($"{Page}/skriv", WordsForm, ("Input.Words", "Fler krossade rutor vid Björn Ohlsson."), ("Input.Audience", "Authorities")));
        asked.QuerySelector(".names-question mark")!.TextContent.ShouldBe("Björn Ohlsson");
        asked.QuerySelector("[name='Input.Words']")!.TextContent.ShouldContain("Björn Ohlsson");
        Moved(await coordinator.SubmitAsync($"{Page}/skriv", asked, WordsForm, ("Names", "keep"), ("NamesWhy", "Butiken heter så")));
        var kept = await municipality.ReadAsync(db => db.Set<PictureText>().SingleAsync());
        (kept.Words, kept.Audience).ShouldBe(("Fler krossade rutor vid Björn Ohlsson.", Audience.Authorities));
        (await municipality.AuditAsync())[^2..].ShouldBe(["picture-text-written", "names-kept"]);
        var details = await municipality.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Event == "names-kept").Select(e => e.Details).SingleAsync());
        details.ShouldBe($$"""{"kinds":["fullName"],"count":1,"picture":"{{kept.PictureId}}","text":"{{kept.Id}}"}""");
        (await municipality.ReadAsync(db => db.Set<AuditReason>().Select(r => r.Reason).ToListAsync())).ShouldAllBe(r => r == "Butiken heter så");

        // Changed in something else, the words that stayed are not asked about again.
        Moved(await coordinator.SubmitAsync($"{Page}/skriv?text={kept.Id}", WordsForm, ("Input.Audience", "All")));

        // A number is never kept; replaced it is saved.
        var number = await PageForms.ReadAsync(await coordinator.SubmitAsync($"{Page}/handelser", WordsForm, ("Input.Words", "Sara sa 070-123 45 67."), ("Names", "keep"), ("NamesWhy", "Viktigt")));
        number.QuerySelector("#NamesWhy").ShouldBeNull();
        Moved(await coordinator.SubmitAsync($"{Page}/handelser", number, WordsForm, ("Names", "replace")));
        (await municipality.ReadAsync(db => db.Set<EventOfNote>().Select(e => e.Words).SingleAsync())).ShouldBe("[person] sa [telefonnummer].");

        var grades = new[] { new { areaCode = "C1", line = "Anna Lind, rektor, ser fler." } };
        (await coordinator.PostAsync($"{door}/grades", new { grades })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync($"{door}/grades", new { grades, whyNamesStay = "Rektorn talar för skolan" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await municipality.AuditAsync())[^2..].ShouldBe(["areas-graded", "names-kept"]);
    }

    private static void Moved(HttpResponseMessage answer) => ((int)answer.StatusCode).ShouldBeInRange(300, 399);
}
