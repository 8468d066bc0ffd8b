using System.Net;
using Lykta.Modules.Agreements.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Agreements;

/// <summary>What is agreed on and promised, as a browser without scripts sees it: signed and frozen, given and followed up, and what the Act's page makes of it.</summary>
public sealed class AgreementsAndPledgesTests
{
    [Theory, BothDatabases]
    public async Task Agreement_IsSignedByAll_Frozen_ShownByTheAct_RenewedAndEnded(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        await town.AreasAsync("C1");
        var (agreement, _) = await SeededAgreements.WriteAsync(coordinator, await SeededAgreements.OwnAsync(town));
        (await participant.PageAsync("lagens-krav")).QuerySelector("#paragraf-9 .badge")!.TextContent.Trim().ShouldBe("Saknas", "a draft is no agreement");
        (await participant.GetAsync($"overenskommelser/{agreement}/lage")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await DoneAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "sign")));
        await RefusedAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "sign")), "undertecknad");
        (await participant.PageAsync("lagens-krav")).QuerySelector("#paragraf-9")!.TextContent.ShouldContain("Samverkan för ett tryggare Lykteby");
        (await town.ReadAsync(db => db.Set<CollaborationAgreement>().SingleAsync())).IsIntact.ShouldBeTrue();
        var page = (await participant.PageAsync($"overenskommelser/{agreement}")).Body!.TextContent;
        page.ShouldContain("Polismyndigheten");
        page.ShouldContain("Våld, narkotika och ordningsstörningar.");
        var word = await participant.GetAsync($"overenskommelser/{agreement}/docx");
        word.Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");

        await DoneAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "renew")));
        (await town.ReadAsync(db => db.Set<CollaborationAgreement>().OrderBy(a => a.From).Select(a => a.State).ToListAsync())).ShouldBe([AgreementState.Signed, AgreementState.Draft]);
        await RefusedAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "end"), ("why", "")), "Skriv varför överenskommelsen avslutas.");
        await DoneAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "end"), ("why", "Ny indelning av lokalpolisområdet.")));
        (await participant.PageAsync("lagens-krav")).QuerySelector("#paragraf-9 .badge")!.TextContent.Trim().ShouldBe("Saknas");
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["agreement-drafted", "agreement-signed", "agreement-renewed", "agreement-ended"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task Pledge_IsGiven_Counted_AndAccountedFor_AndItsOpenPageSaysNoMore(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        await town.AreasAsync("C1");
        var (_, pledge) = await SeededAgreements.WriteAsync(coordinator, await SeededAgreements.OwnAsync(town));
        await RefusedAsync(coordinator.SubmitAsync($"medborgarloften/{pledge}/andra", "main form", ("goalLevel", "4")), "Då lovas ingenting");
        await DoneAsync(coordinator.SubmitAsync($"medborgarloften/{pledge}/lage", "main form"));
        (await coordinator.GetJsonAsync($"/api/v1/pledges/{pledge}")).GetProperty("nextFollowUpOn").GetString().ShouldBe("2027-03-01");
        const string Read = "form:has([name='_handler'][value='avlas'])";
        await RefusedAsync(coordinator.SubmitAsync($"medborgarloften/{pledge}/lage", Read, ("level", "många"), ("on", "2026-10-01")), "siffr");
        await DoneAsync(coordinator.SubmitAsync($"medborgarloften/{pledge}/lage", Read, ("level", "12"), ("on", "2026-10-01")));
        var open = (await participant.PageAsync($"medborgarloften/{pledge}/offentlig")).QuerySelector("main")!.TextContent;
        open.ShouldContain("Vi går ut varje fredag.");
        open.ShouldContain("Hittills: 12 kvällar");
        open.ShouldNotContain("Boende har bett om det.", customMessage: "why it was chosen is not public");
        const string Close = "form:has([name='_handler'][value='slutredovisa'])";
        await DoneAsync(coordinator.SubmitAsync($"medborgarloften/{pledge}/lage", Close, ("outcome", "Partly"), ("account", "Vi kom ut varannan fredag.")));
        (await participant.PageAsync($"medborgarloften/{pledge}")).Body!.TextContent.ShouldContain("Vi kom ut varannan fredag.");
        (await town.AuditAsync()).ShouldContain("pledge-closed");
    }

    [Theory, BothDatabases]
    public async Task StrategicCouncil_IsJudgedByTheAct_OnWhoLeadsIt_AndOnLeadingPositions(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var own = await SeededAgreements.OwnAsync(town);
        const string Form = "form:has([name='_handler'][value='rad'])";
        (string, string)[] said = [("name", "Strategiska rådet"), ("type", "strategic-council"), ("chairFunction", "Ordförande"), ("member-1-outside", "Polismyndigheten"), ("member-1-function", "Lokalpolisområdeschef")];
        await DoneAsync(coordinator.SubmitAsync("rad/ny", Form, [.. said, ("chair-1-outside", "Polismyndigheten")]));
        var row = (await coordinator.PageAsync("lagens-krav")).QuerySelector("#paragraf-10")!.TextContent;
        row.ShouldContain("Delvis");
        row.ShouldContain("Rådet leds inte av kommunen.");
        row.ShouldContain("1 utomstående i rådet har ingen ledande befattning.");

        var council = await town.ReadAsync(db => db.Set<Council>().Select(c => c.Id.Value).SingleAsync());
        await DoneAsync(coordinator.SubmitAsync($"rad/{council}/andra", Form, ("chair-1-organisation", own.ToString()), ("chair-1-outside", ""), ("member-1-leading", "true")));
        (await coordinator.PageAsync("lagens-krav")).QuerySelector("#paragraf-10 .badge")!.TextContent.Trim().ShouldBe("Finns");
    }
}
