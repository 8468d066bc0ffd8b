using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.StateGrants.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>A draft application for a state grant, and one that is granted with its account under way.</summary>
internal sealed record SeededGrants(Guid Draft, Guid Granted, Guid Measure)
{
    private const string Form = "form:has([name='_handler'][value='statsbidrag'])";

    /// <summary>Writes them as the person, and the address of each.</summary>
    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var grants = await WriteAsync(person);
        values["statsbidrag/{id:guid}"] = $"statsbidrag/{grants.Granted}";
        values["state-grants/{id:guid}"] = $"state-grants/{grants.Granted}";
        foreach (var slice in (string[])["andra", "atgarder", "kostnader", "lage"])
        {
            values[$"statsbidrag/{{id:guid}}/{slice}"] = $"statsbidrag/{grants.Draft}/{slice}";
        }
    }

    public static async Task<SeededGrants> WriteAsync(TestPerson person)
    {
        var measure = await MeasureAsync(person, "Ljus längs skolvägen");
        var granted = await DraftAsync(person, "Tryggare skolväg", measure);
        await person.SubmitAsync($"statsbidrag/{granted}/lage", "main form", ("step", "send"), ("on", "2026-11-20"));
        await person.SubmitAsync($"statsbidrag/{granted}/lage", "main form", ("step", "grant"), ("on", "2026-11-23"), ("number", "Brå 0412/26"), ("amount", "90 000"), ("due", "2027-01-15"));
        await person.SubmitAsync($"statsbidrag/{granted}/redovisa", "main form", ("step", "save"), ($"used-{measure}", "60 000"), ($"for-{measure}", "Fjorton stolpar."));
        return new SeededGrants(await DraftAsync(person, "Vuxna på stan", measure), granted, measure);
    }

    /// <summary>A draft for 2027 with one measure, 120 000 kronor applied for, that could be sent.</summary>
    public static async Task<Guid> DraftAsync(TestPerson person, string title, Guid measure)
    {
        var begun = await person.SubmitAsync(
            "statsbidrag/ny", Form, ("title", title), ("year", "2027"), ("purpose", "Fler barn ska gå till skolan själva."), ("use", "Belysning och röjning."), ("otherGrants", "Inga."), ("evaluation", "Skolans elevenkät före och efter."));
        var id = Guid.Parse(begun.Headers.Location!.ToString().Split('/')[^2]);
        await person.SubmitAsync($"statsbidrag/{id}/atgarder", Form, ("measure", measure.ToString()));
        await person.SubmitAsync($"statsbidrag/{id}/kostnader", Form, ($"applied-{measure}", "120 000"), ($"words-{measure}", "Stolpar och grävning."));
        return id;
    }

    /// <summary>A measure that has not begun, against a problem, with a goal and a day for follow-up.</summary>
    public static async Task<Guid> MeasureAsync(TestPerson person, string name)
    {
        var (problem, measure) = (Guid.NewGuid(), Guid.NewGuid());
        await person.PostJsonAsync("/api/v1/problems", new { id = problem, name = "Mörk skolväg", kind = "unsafe_place", areaCode = "C1", from = "2026-09-07" });
        await person.SubmitAsync($"problem/{problem}/mal", "form:has([name='_handler'][value='problem'])", ("indicator", "OwnCount"), ("words", "Barn som går själva"), ("base", "40"), ("target", "80"), ("by", "2027-12-31"));
        var goal = await person.Municipality.ReadAsync(db => db.Set<Goal>().Where(g => g.ProblemId == new Id<Problem>(problem)).Select(g => g.Id).SingleAsync());
        await person.PostJsonAsync("/api/v1/measures", new
        {
            id = measure,
            publicName = name,
            kind = "physical",
            organisationId = await SeededAgreements.OwnAsync(person.Municipality),
            areaCode = "C1",
            plannedStart = "2027-02-01",
            due = "2027-10-31",
        });
        await person.SubmitAsync($"atgarder/{measure}/koppla?problem={problem}", "form[action*='koppla'][method=post]", ("goal", goal.ToString()), ("followUpOn", "2027-12-01"));
        return measure;
    }

    /// <summary>The grants of a town, by title.</summary>
    public static Task<Dictionary<string, StateGrant>> OfAsync(TestMunicipality town) => town.ReadAsync(db => db.Set<StateGrant>().AsNoTracking().ToDictionaryAsync(g => g.Title));

    /// <summary>Lets the measure have begun on a day.</summary>
    public static Task BeganAsync(TestMunicipality town, Guid measure, DateOnly day) => town.SaveAsync(async db =>
    {
        var id = new Id<Measure>(measure);
        await db.Set<Measure>().Where(m => m.Id == id).ExecuteUpdateAsync(m => m.SetProperty(x => x.StartedOn, day).SetProperty(x => x.State, MeasureState.Begun));
        return 0;
    });
}
