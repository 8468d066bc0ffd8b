using Lykta.Modules.Places.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>An inspection that is settled, and one under way that follows it up.</summary>
internal static class SeededInspections
{
    public const string Form = "main form:has([name='_handler'][value='bedom'])";

    public const string SettleForm = "main form:has([name='_handler'][value='faststall'])";

    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var place = await person.Municipality.ReadAsync(db => db.Set<Place>().Select(p => p.Id.Value).FirstAsync());
        var settled = await BeginAsync(person, place, "2026-05-04");
        await JudgeAsync(person, settled, "First", ("belysning-1", 4), ("belysning-2", 15));
        await person.SubmitAsync($"besiktningar/{settled}", SettleForm);
        var open = await BeginAsync(person, place, "2026-11-02", settled, "Fastighetsskötare");
        await JudgeAsync(person, open, "First", ("belysning-1", 14), ("belysning-2", 10));
        await JudgeAsync(person, open, "Second", ("belysning-1", 9), ("belysning-2", 10));
        values["besiktningar/{id:guid}"] = $"besiktningar/{open}";
        values["inspections/{id:guid}"] = $"inspections/{open}";
        values["besiktningar/mall/{kind}"] = "besiktningar/mall/Place";
    }

    /// <summary>Begins an inspection, and answers which it is.</summary>
    public static async Task<Guid> BeginAsync(TestPerson person, Guid place, string on, Guid? follows = null, string? second = null, string kind = "Place")
    {
        (string, string)[] said = [("plats", place.ToString()), ("kind", kind), ("on", on), ("first", "Säkerhetssamordnare"), ("second", second ?? ""), ("foljer", follows?.ToString() ?? "")];
        var begun = await person.SubmitAsync($"besiktningar/ny?plats={place}", "main form", said);
        return Guid.Parse(begun.Headers.Location!.ToString().Split('/')[^2]);
    }

    public static async Task<HttpResponseMessage> JudgeAsync(TestPerson person, Guid inspection, string by, params (string Factor, int Points)[] points) =>
        await person.SubmitAsync($"besiktningar/{inspection}/bedom?vem={by}", Form, [.. points.Select(p => ($"p-{p.Factor}", $"{p.Points}"))]);

    /// <summary>An inspection by one assessor, begun, judged and settled.</summary>
    public static async Task<Guid> SettledAsync(TestPerson person, Guid place, string on, Guid? follows, params (string, int)[] points)
    {
        var id = await BeginAsync(person, place, on, follows);
        await Posted.DoneAsync(JudgeAsync(person, id, "First", points));
        await Posted.DoneAsync(person.SubmitAsync($"besiktningar/{id}", SettleForm));
        return id;
    }
}
