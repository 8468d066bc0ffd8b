using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>A safety analysis under way, with an interview and a count of flows.</summary>
internal static class SeededAnalyses
{
    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var place = await person.Municipality.ReadAsync(db => db.Set<Place>().Select(p => p.Id.Value).FirstAsync());
        var id = await BeginAsync(person, place);
        await InterviewAsync(person, id);
        await FlowAsync(person, id);
        var row = await person.Municipality.ReadAsync(db => db.Set<FlowCount>().Select(f => f.Id.Value).FirstAsync());
        values["trygghetsanalyser/{id:guid}"] = $"trygghetsanalyser/{id}";
        values["trygghetsanalyser/{id:guid}/ta-bort/{row:guid}"] = $"trygghetsanalyser/{id}/ta-bort/{row}";
    }

    public static async Task<Guid> BeginAsync(TestPerson person, Guid place)
    {
        var begun = await person.SubmitAsync($"trygghetsanalyser/ny?plats={place}", "main form", ("from", "2025-11-24"), ("to", "2026-11-23"), ("summary", "Mörkt och tomt på kvällen."));
        return Guid.Parse(begun.Headers.Location!.ToString().Split('/')[^1]);
    }

    public static Task<HttpResponseMessage> InterviewAsync(TestPerson person, Guid id) =>
        person.SubmitAsync($"trygghetsanalyser/{id}/intervju", "main form", ("who", "Butiksföreståndare"), ("on", "2026-11-10"), ("words", "Kunderna går hem före mörkret."));

    public static Task<HttpResponseMessage> FlowAsync(TestPerson person, Guid id) =>
        person.SubmitAsync($"trygghetsanalyser/{id}/flode", "main form", ("where", "Gångtunneln, mot centrum"), ("on", "2026-11-12"), ("at", "17:30"), ("minutes", "20"), ("people", "41"));
}
