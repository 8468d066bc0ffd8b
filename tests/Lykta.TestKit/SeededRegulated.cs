namespace Lykta.TestKit;

/// <summary>A camera that goes on and is weighed anew, and a permit for guards that the police have given: with something in every part.</summary>
internal static class SeededRegulated
{
    /// <summary>What a weighing needs before it can be decided on.</summary>
    public static readonly (string Name, string Value)[] Weighed =
    [
        ("name", "Resecentrum, norra entrén"), ("site", "Taket över entrén, riktad mot trappan"), ("area", "C1"), ("purpose", "Förebygga våld vid entrén."), ("problem", "Bråk sena kvällar."),
        ("countedFrom", "2026-10-01"), ("countedTo", "2026-11-22"), ("alternatives", "Belysning och ordningsvakter är prövade."), ("fieldOfView", "Trappan och cykelstället."), ("hours", "Alla dagar 20–05"),
        ("storageDays", "14"), ("masking", "Fönstren mitt emot"), ("whoLooks", "Säkerhetshandläggare"), ("inFavour", "Händelserna är många på en liten yta."), ("against", "Många passerar som inte har med saken att göra."),
        ("officer", "Tillstyrker."),
    ];

    public static readonly (string Name, string Value)[] Applied =
    [
        ("name", "Ordningsvakter i centrum"), ("site", "Resecentrum och Stortorget"), ("area", "C1"), ("activity", "Resecentrum"), ("countedFrom", "2026-10-01"), ("countedTo", "2026-11-22"),
        ("need", "Det rapporteras mest i centrum."), ("suitability", "De syns och kan ingripa tidigt."), ("wanted", "Två, torsdag till lördag."), ("company", "Nattljus Bevakning"),
    ];

    /// <summary>Writes them as the person, and the address of each.</summary>
    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var camera = await CameraAsync(person);
        await DecideAsync(person, camera);
        await StartAsync(person, camera);
        await person.SubmitAsync($"{camera}/lage", Form("vagom"));
        values["kameror/{id:guid}"] = camera;

        var permit = await PermitAsync(person);
        await person.SubmitAsync($"{permit}/lage", Form("ansokt"), ("sentOn", "2026-09-01"));
        await GiveAsync(person, permit, "2027-01-15");
        values["ordningsvakter/{id:guid}"] = permit;
    }

    public static string Form(string handler) => $"form:has([name='_handler'][value='{handler}'])";

    /// <summary>The address of a surveillance that is weighed and not decided.</summary>
    public static async Task<string> CameraAsync(TestPerson person, params (string Name, string Value)[] but) =>
        $"kameror/{Last(await person.SubmitAsync("kameror/ny", Form("kamera"), With(Weighed, but)))}";

    public static Task<HttpResponseMessage> DecideAsync(TestPerson person, string camera, string on = "2026-11-20") =>
        person.SubmitAsync($"{camera}/lage", Form("besluta"), ("organ", "Kommunstyrelsen"), ("decidedOn", on), ("number", "KS 2026/7"));

    public static Task<HttpResponseMessage> StartAsync(TestPerson person, string camera, string on = "2026-11-21") =>
        person.SubmitAsync($"{camera}/lage", Form("starta"), ("startOn", on), ("signsOn", on), ("informed", "Skyltar vid båda trapporna."), ("reviewOn", "2027-11-21"));

    /// <summary>The address of an application that is prepared.</summary>
    public static async Task<string> PermitAsync(TestPerson person, params (string Name, string Value)[] but) =>
        $"ordningsvakter/{Last(await person.SubmitAsync("ordningsvakter/ny", Form("ordningsvakter"), With(Applied, but)))}";

    public static Task<HttpResponseMessage> GiveAsync(TestPerson person, string permit, string to) => person.SubmitAsync(
        $"{permit}/lage", Form("tillstand"), ("number", "A1.234/2026"), ("decidedOn", "2026-10-01"), ("validFrom", "2026-10-15"), ("validTo", to), ("conditions", "Anmälan till inre befäl."));

    private static (string Name, string Value)[] With((string Name, string Value)[] fields, (string Name, string Value)[] but) => [.. fields.Where(f => but.All(b => b.Name != f.Name)), .. but];

    private static string Last(HttpResponseMessage written) => written.Headers.Location!.ToString().Split('/')[^1];
}
