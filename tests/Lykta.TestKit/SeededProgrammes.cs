using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>A programme by Purple Flag's template, which has all that a template can have.</summary>
internal static class SeededProgrammes
{
    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var place = await person.Municipality.ReadAsync(db => db.Set<Place>().Select(p => p.Id.Value).FirstAsync());
        var id = await BeginAsync(person, "purple-flag", "2026-02-01", place);
        values["program/{id:guid}"] = $"program/{id}";
        values["programmes/{id:guid}"] = $"programmes/{id}";
        values["program/{id:guid}/aktivitet/{key}"] = $"program/{id}/aktivitet/p-natt";
        values["program/mallar/{key}"] = "program/mallar/trygga-platser";
    }

    /// <summary>Begins a programme, and answers which it is.</summary>
    public static async Task<Guid> BeginAsync(TestPerson person, string template, string starts, params Guid[] places)
    {
        var begun = await StateAsync(person, template, starts, places);
        return Guid.Parse(begun.Headers.Location!.ToString().Split('/')[^1]);
    }

    public static async Task<HttpResponseMessage> StateAsync(TestPerson person, string template, string starts, params Guid[] places)
    {
        var own = await person.Municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).FirstAsync());
        (string, string)[] said =
        [
            ("template", template), ("name", "Centrum i Hallsta"), ("starts", starts), ("lead", own.ToString()), ("function", "Projektledare"), ("aims", "Fler ska vilja vara på torget på kvällen."),
            ("party-1-outside", "Köpmannaföreningen"), ("party-1-role", "Näringsliv"), ("party-1-kronor", "20000"), ("party-1-inkindkronor", "5000"), ("party-1-inkind", "Julbelysning"),
            .. places.Take(2).Select((p, i) => ($"place-{i + 1}-id", p.ToString())),
        ];
        return await person.SubmitAsync("program/nytt", "main form", said);
    }

    public static Task<HttpResponseMessage> NoteAsync(TestPerson person, Guid id, string activity, params (string, string)[] said) => person.SubmitAsync($"program/{id}/aktivitet/{activity}", "main form", said);
}
