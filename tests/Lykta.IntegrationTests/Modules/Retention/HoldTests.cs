using System.Globalization;
using System.Net;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Modules.Retention.HoldBack;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.PersonalData;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Retention;

/// <summary>What two persons have held back is not disposed of, with all that belongs to it, until it is lifted or runs out.</summary>
public sealed class HoldTests
{
    private const string Form = "form:has(select[name='Input.Ground'])";
    private const string Confirm = "form:has(input[value='bekrafta'])";
    private const string Lift = "form:has(input[value='hav'])";

    [Theory, BothDatabases]
    public async Task HeldBack_StaysWhole_UntilItIsLifted_OrRunsOut(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        using var reporter = await town.PersonAsync(Role.Coordinator);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var administrator = await town.PersonAsync(Role.Administrator);
        await coordinator.SubmitAsync("installningar", "main form");
        var named = await SentAsync(reporter, AReport.On("2023-03-01").With("protectedText", "Det skyddade"));
        var linked = await SentAsync(coordinator, AReport.On("2023-03-01"));
        var inPeriod = await SentAsync(coordinator, AReport.On("2023-03-20").InArea(1));
        var otherArea = await SentAsync(coordinator, AReport.On("2023-03-20").InArea(0));
        var before = await SentAsync(coordinator, AReport.On("2023-03-14").InArea(1));
        await town.SaveAsync(async db =>
        {
            var (one, other) = (await db.Set<Report>().SingleAsync(r => r.Id == named), await db.Set<Report>().SingleAsync(r => r.Id == linked));
            return other.LinkTo(one, town.Change.At).Value.Version;
        });
        await ExplainAsync(town, "2023-03-20", "Skäl i perioden");
        await ExplainAsync(town, "2023-04-20", "Skäl efteråt");
        foreach (var rule in (string[])["reports", "measures", "reasons", "accounts"])
        {
            await RetentionTests.DecideAsync(town, rule, RetentionRule.FewestMonths);
        }

        // Proposed by one, with everything said, and confirmed by another.
        (await coordinator.GetAsync("gallring/undantag/nytt")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await registrar.GetAsync($"gallring/undantag/nytt?rapport={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await registrar.GetAsync($"gallring/undantag/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var wrong = await registrar.SubmitAsync("gallring/undantag/nytt", Form, ("Input.From", "2023-03-31"), ("Input.To", "2023-03-15"));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("första och en sista dag");
        var one = await ProposedAsync(administrator, $"gallring/undantag/nytt?rapport={named}", ("Input.Until", "2027-12-31"));
        var period = await ProposedAsync(administrator, "gallring/undantag/nytt", ("Input.From", "2023-03-15"), ("Input.To", "2023-03-31"), ("Input.AreaCode", "C2"), ("Input.Until", "2027-06-30"));
        (await registrar.PageAsync("gallring")).QuerySelector("main")!.TextContent.ShouldNotContain("Hålls kvar: ");
        (await (await administrator.SubmitAsync(one, Confirm)).Content.ReadAsStringAsync()).ShouldContain("Någon annan med samma behörighet");
        (await registrar.PageAsync(string.Empty)).QuerySelector("main")!.TextContent.ShouldContain("Undantag från gallring att bekräfta: En rapport");
        (await registrar.SubmitAsync(one, Confirm)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await registrar.SubmitAsync(period, Confirm)).StatusCode.ShouldBe(HttpStatusCode.Found);

        // The dry run, the report's page and the hold's own say so.
        (await registrar.PageAsync("gallring")).QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Rapporter", StringComparison.Ordinal)).TextContent.ShouldContain("Hålls kvar: 3");
        (await registrar.PageAsync($"rapporter/{named}")).QuerySelector("main")!.TextContent.ShouldContain("Polisutredning, KS 2026-50, till och med 2027-12-31");
        (await registrar.PageAsync($"rapporter/{before}")).QuerySelector("main")!.TextContent.ShouldNotContain("Polisutredning");
        (await coordinator.PageAsync($"rapporter/{named}")).QuerySelector("main")!.TextContent.ShouldNotContain("Polisutredning");
        (await registrar.PageAsync(one)).QuerySelector("main")!.TextContent.ShouldContain("Rapporter: 2");

        // Its sender has left, and everything is overdue: what is held stays whole.
        await town.SaveAsync(db => db.Set<Membership>().ExecuteUpdateAsync(set => set.SetProperty(m => m.EndedAt, town.Change.At)));
        await RunAsync(town, "2027-06-30");
        (await DisposedAsync(town)).ShouldBe([otherArea, before], ignoreOrder: true);
        (await town.ReadAsync(db => db.Set<ProtectedText>().CountAsync())).ShouldBe(1);
        (await town.ReadAsync(db => db.Set<AuditReason>().Select(r => r.Reason).ToListAsync())).ShouldBe(["Skäl i perioden"]);
        (await HasAccountAsync(registrar), await HasAccountAsync(reporter), await HasAccountAsync(coordinator)).ShouldBe((false, true, true));
        var run = await town.ReadAsync(db => db.Set<DisposalRun>().SingleAsync(r => r.Rule == "reports"));
        DisposalCertificate.Told(run.Certificate!).Held!.Select(h => (h.Reference, h.Things)).ShouldBe([("KS 2026-50", 2), ("KS 2026-50", 1)], ignoreOrder: true);

        // One has run out, the other is lifted by one person: the rest goes.
        await RunAsync(town, "2027-07-01");
        (await DisposedAsync(town)).ShouldBe([otherArea, before, inPeriod], ignoreOrder: true);
        await town.DoAsync<HoldBackHandler, RetentionHold>(h => h.LiftAsync(Id<RetentionHold>.Parse(one.Split('/')[^1]), town.Change, default));
        await RunAsync(town, "2027-07-02");
        (await DisposedAsync(town)).Count.ShouldBe(5);
        (await HasAccountAsync(reporter)).ShouldBeFalse();
        (await town.AuditAsync()).Where(e => e.StartsWith("hold-", StringComparison.Ordinal)).ShouldBe(["hold-proposed", "hold-proposed", "hold-confirmed", "hold-confirmed", "hold-lifted"]);
    }

    private static async Task<Id<Report>> SentAsync(TestPerson person, AReport report)
    {
        await person.PostJsonAsync("/api/v1/reports", report.Saying("Trasig lampa").Body());
        return new(report.Id);
    }

    private static async Task<string> ProposedAsync(TestPerson person, string page, params (string, string)[] filled)
    {
        var answer = await person.SubmitAsync(page, Form, [.. filled, ("Input.Ground", "PoliceInvestigation"), ("Input.Reference", "KS 2026-50")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return answer.Headers.Location!.OriginalString[(answer.Headers.Location.OriginalString.IndexOf("gallring", StringComparison.Ordinal))..];
    }

    /// <summary>Leaves a free-text reason in the trail, on that day.</summary>
    private static Task<RetentionDecision> ExplainAsync(TestMunicipality town, string day, string reason) => town.DoAsync<DecideRetentionHandler, RetentionDecision>(h =>
        h.ProposeAsync(new("measures", 100, "KS 2023-1"), new ChangeContext(new Actor(ActorKind.Person, Guid.NewGuid()), At(day), reason), default));

    private static Task<int> RunAsync(TestMunicipality town, string day) =>
        town.Host.InAsync(town.Code, s => s.GetRequiredService<DisposalRunner>().RunAsync(town.Change with { At = At(day) }, default));

    private static Task<List<Id<Report>>> DisposedAsync(TestMunicipality town) => town.ReadAsync(db => db.Set<Report>().Where(r => r.DisposedAt != null).Select(r => r.Id).ToListAsync());

    private static Task<bool> HasAccountAsync(TestPerson person) => person.Municipality.ReadAsync(db => db.Set<Person>().AnyAsync(p => p.Email == person.EMail));

    private static DateTime At(string day) => SwedishTime.ToUtc(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(3, 0));
}
