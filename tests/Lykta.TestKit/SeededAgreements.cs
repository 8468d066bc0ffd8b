using Lykta.Modules.Organisations.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>An agreement, a citizen pledge and a council, with something in every part.</summary>
internal static class SeededAgreements
{
    /// <summary>Writes them as the person, and the address of each.</summary>
    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var own = await OwnAsync(person.Municipality);
        var (agreement, pledge) = await WriteAsync(person, own);
        values["overenskommelser/{id:guid}"] = $"overenskommelser/{agreement}";
        values["agreements/{id:guid}"] = $"agreements/{agreement}";
        values["medborgarloften/{id:guid}"] = $"medborgarloften/{pledge}";
        values["pledges/{id:guid}"] = $"pledges/{pledge}";
        var council = await person.SubmitAsync(
            "rad/ny", "form:has([name='_handler'][value='rad'])", ("name", "Strategiska rådet"), ("type", "strategic-council"), ("chair-1-organisation", own.ToString()), ("chairFunction", "Kommunstyrelsens ordförande"),
            ("member-1-outside", "Polismyndigheten"), ("member-1-function", "Lokalpolisområdeschef"), ("member-1-leading", "true"), ("residents", "4"), ("purpose", "Leder samverkan."));
        values["rad/{id:guid}"] = $"rad/{council.Headers.Location!.ToString().Split('/')[^1]}";
    }

    /// <summary>The municipality's own organisation.</summary>
    public static Task<Guid> OwnAsync(TestMunicipality town) => town.ReadAsync(db => db.Organisations().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());

    /// <summary>A draft agreement that could be signed, and a draft pledge that could be given.</summary>
    public static async Task<(Guid Agreement, Guid Pledge)> WriteAsync(TestPerson person, Guid own)
    {
        var (agreement, pledge) = (Guid.NewGuid(), Guid.NewGuid());
        await person.PostJsonAsync("/api/v1/agreements", new
        {
            id = agreement,
            title = "Samverkan för ett tryggare Lykteby",
            purposes = "Minska brott och öka tryggheten.",
            documentation = "Minnesanteckningar.",
            followUp = "Varje år.",
            from = "2026-01-01",
            to = "2029-12-31",
            decidedBy = "Kommunstyrelsen",
            decidedOn = "2025-12-10",
            parties = new object[]
            {
                new { organisationId = own, sort = "municipality", signatoryRole = "Kommunstyrelsens ordförande", signedOn = "2025-12-15" },
                new { name = "Polismyndigheten", sort = "police", signatoryRole = "Lokalpolisområdeschef", signedOn = "2025-12-16" },
            },
            areas = new object[] { new { name = "Otrygga platser", scope = "Våld, narkotika och ordningsstörningar." } },
        });
        await person.PostJsonAsync("/api/v1/pledges", new
        {
            id = pledge,
            name = "Fler vuxna ute på kvällarna",
            areaCode = "C1",
            from = "2026-09-01",
            to = "2027-08-31",
            counted = "vuxenvandringar",
            unit = "kvällar",
            startLevel = 4,
            goalLevel = 20,
            goalBy = "2027-06-30",
            evidence = "Boende har bett om det.",
            agreementId = agreement,
            promises = new object[] { new { organisationId = own, words = "Vi går ut varje fredag." } },
            dialogues = new object[] { new { sort = "citizenDialogue", on = "2026-06-01", people = 45, channel = "Torgmöte" } },
        });
        return (agreement, pledge);
    }
}
