using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Microsoft.AspNetCore.DataProtection;

namespace Lykta.Modules.Reports.SubmitNilReport;

/// <summary>What a signed link in a reminder says: which unit, of which municipality, for which period. It can store a nil report and nothing else.</summary>
internal sealed record NilReportOffer(MunicipalityCode Municipality, Id<Unit> Unit, Period Period);

/// <summary>Signs and reads the link of the reminder mail. It needs no row: the signature is the server's own.</summary>
internal sealed class NilReportLink(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long after the period an answer still means something.</summary>
    private const int DaysAfter = 30;

    private readonly IDataProtector protector = protection.CreateProtector("Lykta.NilReport.v1");

    public string Write(NilReportOffer offer) => protector.Protect($"{offer.Municipality}|{offer.Unit}|{offer.Period}");

    /// <summary>Reads a link; a forged or mangled one, or one whose time has passed, is refused.</summary>
    public Result<NilReportOffer> Read(string? token)
    {
        if (!TryOpen(token, out var offer))
        {
            return new NilReportLinkIsUnknown();
        }

        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return offer.Period.To.AddDays(DaysAfter) < today ? new NilReportLinkHasExpired(offer.Period.Name) : offer;
    }

    private bool TryOpen(string? token, [NotNullWhen(true)] out NilReportOffer? offer)
    {
        offer = null;
        try
        {
            if (token is not null
                && protector.Unprotect(token).Split('|') is [var code, var unit, var period]
                && MunicipalityCode.TryParse(code, null, out var municipality)
                && Id<Unit>.TryParse(unit, null, out var id)
                && Period.TryParse(period, null, out var days))
            {
                offer = new NilReportOffer(municipality, id, days);
            }
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false;
        }

        return offer is not null;
    }
}

internal sealed record NilReportLinkIsUnknown() : Refusal(new Text(
    "Länken känns inte igen. Öppna den direkt ur mejlet, eller rapportera med enhetens QR-kod.",
    "The link is not recognised. Open it straight from the mail, or report with your unit's QR code."));

internal sealed record NilReportLinkHasExpired(Text PeriodName) : Refusal(new Text(
    $"Länken gällde {PeriodName.Swedish} och har gått ut. Inget har sparats.", $"The link was for {PeriodName.English} and has expired. Nothing was saved."));
