using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitNilReport;

/// <summary>What the link's page shows before the one confirming tap.</summary>
internal sealed record ReminderAnswer(NilReportOffer Offer, string MunicipalityName, Id<Organisation> Organisation, string Unit, string Function);

/// <summary>Answers a reminder by its signed link. Looking stores nothing, for mail scanners open links; the tap does.</summary>
internal sealed class AnswerReminderHandler(NilReportLink links, SubmitNilReportHandler nil, LyktaDbContext db, Tenant tenant, TimeProvider clock)
{
    public async Task<Result<ReminderAnswer>> LookAsync(string? token, CancellationToken ct)
    {
        var read = links.Read(token);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        tenant.Enter(read.Value.Municipality);
        var unit = await db.Units().FirstOrDefaultAsync(u => u.Id == read.Value.Unit && u.IsActive, ct);
        var municipality = await db.CurrentMunicipality().FirstOrDefaultAsync(ct);
        return unit is null || municipality is null
            ? new NilReportLinkIsUnknown()
            : new ReminderAnswer(read.Value, municipality.Name, unit.OrganisationId, unit.Name, unit.Function);
    }

    public async Task<Result<ReminderAnswer>> ConfirmAsync(string? token, CancellationToken ct)
    {
        var look = await LookAsync(token, ct);
        if (!look.IsOk)
        {
            return look;
        }

        // Whoever reads the function's mail answers for the unit: no person is known, and none is asked for.
        var answer = look.Value;
        var actor = new Actor(ActorKind.ReporterLink, answer.Offer.Unit.Value);
        var sender = new Sender(actor, answer.Organisation, answer.Offer.Unit, answer.Function);
        var stored = await nil.HandleAsync(sender, answer.Offer.Period, new ChangeContext(actor, clock.GetUtcNow().UtcDateTime), ct);
        return stored.IsOk ? answer : stored.Refusal;
    }
}
