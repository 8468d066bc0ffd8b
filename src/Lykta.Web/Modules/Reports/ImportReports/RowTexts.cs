using Lykta.Kernel;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Why a row is rejected, and what a file must have.</summary>
internal static class RowTexts
{
    public static readonly Text BadTime = new("Datum eller tid går inte att läsa: \"{0}\".", "The date or time cannot be read: \"{0}\".");
    public static readonly Text ImplausibleYear = new("Årtalet är orimligt: \"{0}\".", "The year is not plausible: \"{0}\".");
    public static readonly Text EndBeforeStart = new("Sluttiden ligger före starttiden, eller mer än ett år efter.", "The end is before the start, or more than a year after.");
    public static readonly Text NotYet = new("Tiden ligger framåt: \"{0}\".", "The time is ahead: \"{0}\".");
    public static readonly Text NoKind = new("Händelsetyp saknas.", "The kind is missing.");
    public static readonly Text UnknownKind = new("Okänd händelsetyp: \"{0}\".", "Unknown type: \"{0}\".");
    public static readonly Text BadPosition = new("Positionen ligger inte i Sverige eller går inte att läsa: \"{0}\".", "The position is not in Sweden or cannot be read: \"{0}\".");
    public static readonly Text NoPlace = new("Var saknas: raden har varken position, plats eller område.", "Where is missing: the row has neither position, place nor area.");
    public static readonly Text UnknownPlace = new("Platsen \"{0}\" finns inte i kommunen. Lägg till den, eller ange område.", "There is no place \"{0}\" in this municipality. Add it, or give an area.");
    public static readonly Text UnknownArea = new("Området \"{0}\" finns inte i kommunen.", "There is no area \"{0}\" in this municipality.");
    public static readonly Text UnknownMunicipality = new("Okänd kommun: \"{0}\".", "Unknown municipality: \"{0}\".");
    public static readonly Text TextTooLong = new("Texten är för lång, högst {0} tecken.", "The text is too long, at most {0} characters.");
    public static readonly Text BadImpact = new("Hur otryggt anges från 1 till 4: \"{0}\".", "Safety impact is a number from 1 to 4: \"{0}\".");
    public static readonly Text KeyTooLong = new("Radens id är för långt, högst {0} tecken.", "The row's id is too long, at most {0} characters.");
    public static readonly Text SameKey = new("Samma id står på rad {0} med annat innehåll. Ingen av raderna läses in.", "The same id stands on line {0} with other content. Neither is imported.");
    public static readonly Text Disposed = new("Rapporten är gallrad och läses inte in igen.", "The report has been disposed of and is not imported again.");

    public static readonly Text WantedKind = new("en kolumn med händelsetyp", "a column with the kind");
    public static readonly Text WantedTime = new("en kolumn med datum eller tidpunkt", "a column with the date or time");
    public static readonly Text WantedPlace = new("en kolumn som säger var (position, plats eller område)", "a column that says where (position, place or area)");

    /// <summary>A value as it may be shown: short, so that a misplaced free text does not end up in a list.</summary>
    public static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
