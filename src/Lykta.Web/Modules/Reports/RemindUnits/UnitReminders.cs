using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Platform.Audit;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.RemindUnits;

/// <summary>Writes the reminder to a silent unit, in a change already begun: to the function's address, with a link for "nothing to report".</summary>
internal sealed class UnitReminders(MailQueue mail, NilReportLink links, OwnAddress address)
{
    /// <summary>The reminder the clock sends. Once per unit and period.</summary>
    public static string ByClock(UnitStanding unit, Period period) => $"reminder:{unit.Unit}:{period}";

    /// <summary>The reminder a coordinator sends. Once per unit and period too.</summary>
    public static string ByHand(UnitStanding unit, Period period) => $"reminder-by-hand:{unit.Unit}:{period}";

    /// <summary>Queues the mail and leaves its fact, unless that occasion has been mailed. The unit has an address.</summary>
    public async Task QueueAsync(SeenMunicipality municipality, UnitStanding unit, Period period, string occasion, Facts facts, DateTime now, CancellationToken ct)
    {
        var link = address.Of($"/inget-att-rapportera/{links.Write(new NilReportOffer(municipality.Code, unit.Unit, period))}");
        if (await mail.AddAsync(unit.Contact!, RemindUnitsTexts.Subject.With(period.Name), Body(municipality, unit, period, link, now), occasion, now, ct))
        {
            facts.Add(new UnitReminded(unit.Unit, period.ToString()));
        }
    }

    private Text Body(SeenMunicipality municipality, UnitStanding unit, Period period, string link, DateTime now)
    {
        var stop = municipality.StopOf(period);
        var words = now < stop ? RemindUnitsTexts.Body : RemindUnitsTexts.LateBody;
        return words.With(unit.Name, period.Name, period.Dates, SwedishTime.ToLocal(stop), link, address.Of($"/{municipality.Code}/rapportera"), municipality.Name);
    }
}

/// <summary>A unit was reminded of a period.</summary>
internal sealed record UnitReminded(Id<Unit> Unit, string Period) : Fact;
