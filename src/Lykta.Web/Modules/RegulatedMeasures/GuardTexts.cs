using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>What a permit and its parts are called on every page.</summary>
internal static class GuardTexts
{
    public static readonly Text Guards = new("Ordningsvakter", "Public order guards");
    public static readonly Text Permit = new("Tillstånd", "Permit");
    public static readonly Text NeedStatement = new("Behov av ordningsvakter", "The need for public order guards");
    public static readonly Text Site = new("Plats eller område", "Place or area");
    public static readonly Text SiteHint = new("Så tydligt att det går att rita på en karta (6 §).", "So clear that it can be drawn on a map (section 6).");
    public static readonly Text Activity = new("Verksamhet", "Activity");
    public static readonly Text ActivityHint = new("Vad som pågår där, till exempel \"Resecentrum\" eller \"Stadsfesten\".", "What goes on there, such as \"The travel centre\" or \"The town fair\".");
    public static readonly Text Need = new("Behovet", "The need");
    public static readonly Text NeedHint = new("Krävs av lagen (2023:421, 4 §). Hämta siffrorna som ett förslag och skriv sedan om det med egna ord.", "Demanded by the law (2023:421, section 4). Bring the figures as a proposal, then write it in your own words.");
    public static readonly Text Suitability = new("Varför ordningsvakter är rätt medel", "Why guards are the suitable means");
    public static readonly Text SuitabilityHint = new("Vad de ska göra, vad som prövats och hur polisen kan leda dem (4 och 13 §§).", "What they shall do, what has been tried and how the police can lead them (sections 4 and 13).");
    public static readonly Text Wanted = new("Omfattning och villkor som söks", "Extent and conditions applied for");
    public static readonly Text WantedHint = new("Antal, dagar och tider.", "How many, days and hours.");
    public static readonly Text Employer = new("Vems ordningsvakter", "Whose guards");
    public static readonly Text Company = new("Bevakningsföretag", "Guard company");
    public static readonly Text PermitNumber = new("Tillståndets nummer", "Number of the permit");
    public static readonly Text AppliedOn = new("Ansökt", "Applied");
    public static readonly Text DecidedOn = new("Polisens beslut", "Decided by the police");
    public static readonly Text Valid = new("Gäller", "Valid");
    public static readonly Text ValidFrom = new("Gäller från och med", "Valid from");
    public static readonly Text ValidTo = new("Gäller till och med", "Valid until");
    public static readonly Text Conditions = new("Polisens villkor", "The conditions of the police");
    public static readonly Text EndedOn = new("Avslutat", "Over");
    public static readonly Text Why = new("Varför", "Why");
    public static readonly Text Renews = new("Följer på", "Follows on");
    public static readonly Text RenewedBy = new("Följs av", "Followed by");
    public static readonly Text Law = new(
        "Polisen beslutar (2023:421, 20 §). Ordningsvakterna står under polisens ledning (13 §).", "The police decide (2023:421, section 20). The guards are led by the police (section 13).");

    public static Text Of(GuardPermitState state) => state switch
    {
        GuardPermitState.Preparing => new("Förbereds", "Being prepared"),
        GuardPermitState.Applied => new("Ansökt", "Applied for"),
        GuardPermitState.Permitted => new("Beviljat", "Given"),
        GuardPermitState.Refused => new("Avslag", "Refused"),
        GuardPermitState.Ended => new("Upphört", "Ended"),
        _ => new("Återkallat", "Revoked"),
    };

    public static Text Of(GuardEmployer employer) => employer switch
    {
        GuardEmployer.GuardCompany => new("Ett bevakningsföretags", "A guard company's"),
        GuardEmployer.Municipality => new("Kommunens egna", "The municipality's own"),
        _ => new("Någon annans", "Somebody else's"),
    };
}
