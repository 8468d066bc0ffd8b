using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.RegisterDocument;
using Lykta.Modules.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>What the town has of the Act: an adopted picture with a conclusion, a decided plan, a draft of another, and a document decided before Lykta.</summary>
internal sealed partial class SeededTown
{
    private async Task PlansAsync()
    {
        const string form = "form:has([name='_handler'][value='plan'])";
        const string picture = "lagesbild/2025/lagen?slag=statutory";
        var made = await Swede.PostJsonAsync("/api/v1/situation-pictures", new { kind = "statutory", period = "2025" });
        var id = made.GetProperty("id").GetGuid();
        foreach (var section in (string[])["mapping", "otherInformation", "analysis", "conclusion"])
        {
            await Swede.PostJsonAsync($"/api/v1/situation-pictures/{id}/texts", new { section, text = "Klottret vid gångtunneln kommer tillbaka." });
        }

        var page = await Swede.PageAsync(picture);
        var themes = page.QuerySelectorAll("input[type=radio][value=yes]").Select(r => (r.GetAttribute("name")!, "yes")).ToArray();
        await Swede.SubmitAsync(picture, "form:has([name='_handler'][value='teman'])", themes);
        await Swede.PostJsonAsync($"/api/v1/situation-pictures/{id}/adopt");
        values["lagesbild/{period}/lagen"] = picture;

        var measure = values["atgarder/{id:guid}"].Split('/')[^1];
        var decided = (await Swede.PostJsonAsync("/api/v1/plans", new { name = "Handlingsplan 2026", kind = "implementation", purpose = "Tryggare gångvägar.", from = "2026-01-01", to = "2027-12-31", situationPictureId = id })).GetProperty("id").GetGuid();
        await Swede.SubmitAsync($"planer/{decided}/atgarder", form, ("measure", measure));
        await Swede.SubmitAsync($"planer/{decided}/besluta", form, ("organ", "Kommunstyrelsen"), ("on", "2026-11-02"));
        var draft = (await Swede.PostJsonAsync("/api/v1/plans", new { name = "Åtgärdsplan 2027", kind = "action", from = "2027-01-01", to = "2028-12-31", situationPictureId = id })).GetProperty("id").GetGuid();
        await Swede.SubmitAsync($"planer/{draft}/atgarder", form, ("measure", measure));
        values["planer/{id:guid}"] = $"planer/{decided}";
        foreach (var slice in (string[])["andra", "atgarder", "slutsatser"])
        {
            values[$"planer/{{id:guid}}/{slice}"] = $"planer/{draft}/{slice}";
        }

        values["plans/{id:guid}"] = $"plans/{decided}";

        var own = await Municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).SingleAsync());
        var said = new DecidedStatement(DecidedKind.Agreement, "Överenskommelse med polisen", new DateOnly(2025, 3, 3), "Kommunfullmäktige", "KS 2025/17", null, "Minska otryggheten.", "Otrygga platser", null);
        var registered = await Municipality.DoAsync<RegisterDocumentHandler, DecidedDocument>(h => h.RegisterAsync(
            new RegisterDocumentCommand(Id<DecidedDocument>.New(Municipality.Change.At), said, "%PDF-1.7 undertecknad"u8.ToArray()), own, Municipality.Change, default));
        values["lagens-krav/handlingar/{id:guid}"] = $"lagens-krav/handlingar/{registered.Id}";
        await Swede.SubmitAsync("lagens-krav/ansvar", "main form", ("organ", "Kommunstyrelsen"), ("function", "Trygghetssamordnare"), ("contact", "trygghet@lykteby.example"), ("open", "true"));
        values["om/{code}"] = $"om/{Municipality.Code}";
    }
}
