using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Plans.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.TellEverybody;

/// <summary>An agreement in force by name, days and parties.</summary>
internal sealed record OpenAgreement(string Title, DateOnly From, DateOnly To, IReadOnlyList<string> Parties);

/// <summary>What everybody may read about the work. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class OpenPageShown
{
    internal string Municipality { get; init; } = "";

    internal ActResponsibility Responsibility { get; init; } = null!;

    internal IReadOnlyList<OfficialSheetModel> Pledges { get; init; } = [];

    internal IReadOnlyList<OpenPlan> Plans { get; init; } = [];

    internal IReadOnlyList<OpenAgreement> Agreements { get; init; } = [];
}

/// <summary>Reads the open page of a municipality that has opened one (lagen 2023:196, 12 § 2–3), as a reader with no account.</summary>
internal sealed class OpenPageQuery(LyktaDbContext db, Tenant tenant, CurrentViewer current, Permissions permissions, OpenPledges pledges, OpenPlans plans, TimeProvider clock)
{
    /// <summary>What there is to read, or null where there is no such municipality or its page is closed: the two cannot be told apart.</summary>
    public async Task<OpenPageShown?> RunAsync(string code, CancellationToken ct)
    {
        if (!MunicipalityCode.TryParse(code, null, out var municipality))
        {
            return null;
        }

        tenant.Enter(municipality);
        if (await db.Set<ActResponsibility>().AsNoTracking().FirstOrDefaultAsync(r => r.IsOpen, ct) is not { } responsibility)
        {
            return null;
        }

        var name = (await db.CurrentMunicipality().OneAsync(ct)).Name;
        current.Set(Viewer.Reader(municipality, name, OpenPageTexts.Everybody.ToString(), permissions));
        return new OpenPageShown
        {
            Municipality = name,
            Responsibility = responsibility,
            Pledges = await pledges.ReadAsync(current.Viewer, ct),
            Plans = await plans.ReadAsync(ct),
            Agreements = await AgreementsAsync(SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime), ct),
        };
    }

    private async Task<IReadOnlyList<OpenAgreement>> AgreementsAsync(DateOnly today, CancellationToken ct)
    {
        var all = await db.AgreementsInForce(today).OrderBy(a => a.To).ThenBy(a => a.Id).ToListAsync(ct);
        var ids = all.ConvertAll(a => a.Id);
        var parties = (await db.AgreementParties().Where(p => ids.Contains(p.AgreementId)).OrderBy(p => p.Number).ToListAsync(ct)).ToLookup(p => p.AgreementId, p => p.Name);
        return [.. all.Select(a => new OpenAgreement(a.Title, a.From, a.To, [.. parties[a.Id]]))];
    }
}
