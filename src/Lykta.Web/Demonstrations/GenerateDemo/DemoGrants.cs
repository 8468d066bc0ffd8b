using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.StateGrants;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The state grants of a demonstration: one that was granted, with its account under way, and a draft for next year that still lacks what drafts lack.</summary>
internal static class DemoGrants
{
    /// <summary>Writes them from the measures there are, and answers how many there are.</summary>
    public static async Task<int> WriteAsync(LyktaDbContext db, GrantContentQuery contents, DemoCalendar calendar, CancellationToken ct)
    {
        var measures = await db.MeasuresInDetail().Where(m => m.Cost != null).OrderBy(m => m.ProposedAt).ThenBy(m => m.Id).ToListAsync(ct);
        var judged = measures.Where(m => m is { GoalId: not null, StartedOn: not null, JudgedOn: not null }).MaxBy(m => m.StartedOn);
        var made = judged is null ? 0 : await GrantedAsync(db, contents, calendar, judged, ct);
        return made + Draft(db, calendar, [.. measures.Where(m => m.State is MeasureState.Proposed or MeasureState.TakenOn).Take(2)]);
    }

    /// <summary>Sent when its measure was proposed and decided when it began; the account is due in forty days: Idag says so.</summary>
    private static async Task<int> GrantedAsync(LyktaDbContext db, GrantContentQuery contents, DemoCalendar calendar, SeenMeasure posters, CancellationToken ct)
    {
        var (at, year) = (calendar.End, posters.StartedOn!.Value.Year);
        var grant = StateGrant.Begin(db.Municipality, Id<StateGrant>.New(at), at).Write(
            new GrantStatement
            {
                Title = "Mindre klotter i Kolgården",
                Year = year,
                Purpose = "Färre ska mötas av klotter på sin gård, och vi ska veta om affischer hjälper innan vi sätter upp fler.",
                Use = "Formgivning, tryck och uppsättning av affischer i trapphus och tvättstugor.",
                TimePlan = "Affischerna sitter uppe i fyra veckor. Lägesbilden följer klottret vecka för vecka.",
                Cooperation = "Kommunen gör affischerna. Bostadsbolaget Lyktan sätter upp dem.",
                OtherGrants = "Inga.",
                Evaluation = "Klottret i Kolgården jämförs med gårdar som valdes innan affischerna sattes upp.",
            },
            at).Value;
        var row = GrantMeasure.Apply(grant, null, new GrantRowStatement(posters.Id, MeasureCost.Of(posters), "Tryck av 400 affischer och två kvällars arbete."), null).Value;
        db.AddRange(grant, row);
        await db.SaveChangesAsync(ct);
        var content = await contents.ReadAsync(grant, db.MeasuresInDetail(), ct);
        _ = grant.Send(content, SwedishTime.DayOf(posters.ProposedAt), at).Value;
        _ = grant.Decide(new GrantDecision(true, posters.StartedOn, (int)content.Applied, $"Brå {year % 100:00}/0417", calendar.LastDay.AddDays(40)), at).Value;
        var used = new GrantUseStatement(posters.Id, row.Applied * 9 / 10, "Tryck av affischerna, och två kvällar för att sätta upp dem.");
        _ = grant.WriteAccount(new GrantAccountStatement("Bidraget betalade tryck och uppsättning. Resten behövdes inte.", null, [used]), [row], at).Value;
        return 1;
    }

    private static int Draft(LyktaDbContext db, DemoCalendar calendar, IReadOnlyList<SeenMeasure> measures)
    {
        var at = calendar.End.AddMinutes(1);
        var said = new GrantStatement
        {
            Title = "Vuxna ute när det behövs",
            Year = calendar.LastDay.Year + 1,
            Purpose = "Det ska finnas vuxna vid Resecentrum på de tider då det händer mest.",
            Use = "Fler pass på kvällarna, och ljus där det är svårt att se.",
        };
        var grant = StateGrant.Begin(db.Municipality, Id<StateGrant>.New(at), at).Write(said, at).Value;
        db.AddRange([grant, .. measures.Select(m => GrantMeasure.Apply(grant, null, new GrantRowStatement(m.Id, MeasureCost.Of(m), null), null).Value)]);
        return 1;
    }
}

/// <summary>The state grants of a demonstration were written.</summary>
internal sealed record DemonstrationGranted(int Grants) : Fact;
