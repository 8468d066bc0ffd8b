using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention;

internal static class RetentionTexts
{
    public static readonly Text Title = new("Gallring", "Disposal");
    public static readonly Text Lead = new(
        "När personuppgifter tas bort, och vad som står kvar. Inget som kommunen beslutar om tas bort förrän två personer har sagt ja.",
        "When personal data is taken away, and what stays. Nothing the municipality decides on is taken before two persons have said yes.");
    public static readonly Text Rules = new("Regler och vad som skulle gallras nu", "Rules, and what would be disposed of now");
    public static readonly Text RulesNote = new("Antalen är en provkörning: inget tas bort av att du ser dem.", "The counts are a dry run: seeing them takes nothing away.");
    public static readonly Text Rule = new("Vad", "What");
    public static readonly Text When = new("När", "When");
    public static readonly Text Standing = new("Läge", "State");
    public static readonly Text Due = new("Har passerat sin tid", "Overdue");
    public static readonly Text ByYear = new("{0}: {1:N0}", "{0}: {1:N0}");
    public static readonly Text NothingDue = new("Inget", "Nothing");
    public static readonly Text AfterMonths = new("{0} månader efter {1}", "{0} months after {1}");
    public static readonly Text AfterDays = new("{0} dagar efter {1}", "{0} days after {1}");
    public static readonly Text AtOnce = new("Direkt {0}", "At once {0}");
    public static readonly Text KeptForGood = new("Bevaras", "Kept for good");
    public static readonly Text ByItself = new("Sker varje natt", "Every night");
    public static readonly Text InForce = new("Beslutat, {0}", "Decided, {0}");
    public static readonly Text Waits = new("Väntar på bekräftelse", "Waits to be confirmed");
    public static readonly Text NotDecided = new("Inte beslutat: inget tas bort", "Not decided: nothing is taken");
    public static readonly Text Propose = new("Föreslå en gallring", "Propose a disposal");
    public static readonly Text ProposeNote = new("Kommunens gallringsbeslut eller dokumenthanteringsplan avgör. En annan person bekräftar.", "The municipality's own disposal decision or plan rules. Another person confirms.");
    public static readonly Text Months = new("Antal månader", "Number of months");
    public static readonly Text Reference = new("Beslutets diarienummer eller paragraf", "Registry number or paragraph of the decision");
    public static readonly Text ProposeIt = new("Föreslå", "Propose");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text Decision = new("Gallringsbeslut", "Disposal decision");
    public static readonly Text Stays = new("Tas bort, och står kvar", "Taken, and stays");
    public static readonly Text WouldTake = new("Skulle gallras nu", "Would be disposed of now");
    public static readonly Text ProposedBy = new("Föreslaget av", "Proposed by");
    public static readonly Text ConfirmedBy = new("Bekräftat av", "Confirmed by");
    public static readonly Text CannotBeUndone = new("Det som gallras går inte att få tillbaka.", "What is disposed of cannot be had back.");
    public static readonly Text Confirm = new("Bekräfta beslutet", "Confirm the decision");
    public static readonly Text TakeBack = new("Dra tillbaka förslaget", "Take the proposal back");
    public static readonly Text Rest = new("Stoppa gallringen", "Stop the disposal");
    public static readonly Text RunNow = new("Kör nu", "Run now");
    public static readonly Text RunNowNote = new("Annars gallras det i natt. Du kan avbryta, men det som redan är gallrat går inte att få tillbaka.", "Otherwise it is disposed of tonight. You can stop it, but what is already disposed of cannot be had back.");
    public static readonly Text Progress = new("{0:N0} av {1:N0} gallrade", "{0:N0} of {1:N0} disposed of");
    public static readonly Text RunningNow = new("Gallring pågår", "Disposal under way");
    public static readonly Text Reload = new("Sidan uppdateras av sig själv. Du kan lämna den.", "The page reloads by itself. You can leave it.");
    public static readonly Text Cancel = new("Avbryt", "Stop it");
    public static readonly Text CancelNote = new("Resten gallras i natt, om inte gallringen stoppas.", "The rest is disposed of tonight, unless the disposal is stopped.");
    public static readonly Text Stopping = new("Avbryts", "Stopping");
    public static readonly Text Ended = new("Beslutet gäller inte längre.", "The decision no longer holds.");
    public static readonly Text Saved = new("Sparat", "Saved");
    public static readonly Text Certificates = new("Gallringsbevis", "Disposal certificates");
    public static readonly Text NoCertificates = new("Inget är gallrat efter beslut än.", "Nothing has been disposed of by decision yet.");
    public static readonly Text Certificate = new("Gallringsbevis {0:yyyy-MM-dd}", "Disposal certificate {0:yyyy-MM-dd}");
    public static readonly Text UnderWay = new("Pågår, fortsätter i natt", "Under way, goes on tonight");
    public static readonly Text RowsTaken = new("Rader", "Rows");
    public static readonly Text OlderThan = new("Det som var äldre än", "What was older than");
    public static readonly Text CarriedOut = new("Genomfört", "Carried out");
    public static readonly Text Signed = new("Beviset är signerat med nyckeln {0} och går att pröva: lykta verify-certificate.", "The certificate is signed with the key {0} and can be tried: lykta verify-certificate.");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text SignedFile = new("Signerad fil", "Signed file");
    public static readonly Text ToConfirm = new("Gallring att bekräfta: {0}", "Disposal to confirm: {0}");
    public static readonly Text Undecided = new("{0:N0} uppgifter har passerat sin tid och väntar på gallringsbeslut", "{0:N0} items are overdue and wait for a disposal decision");

    private static readonly Dictionary<string, Text> Names = new()
    {
        ["reports"] = new("Rapporter", "Reports"),
        ["measures"] = new("Åtgärder", "Measures"),
        ["reasons"] = new("Skäl i fritext", "Free-text reasons"),
        ["accounts"] = new("Konton", "Accounts"),
        ["mail"] = new("Skickade mejl", "Sent mail"),
        ["sessions"] = new("Inloggningar", "Sign-ins"),
        ["imports"] = new("Inläsningar", "Imports"),
        ["receipts"] = new("Kvitton på rapporter", "Receipts of reports"),
        ["contacts"] = new("Avslutade enheters adresser", "Addresses of ended units"),
        ["disclosure-receivers"] = new("Mottagare av utlämnanden", "Receivers of disclosures"),
        ["disclosures"] = new("Utlämnanden", "Disclosures"),
        ["pictures"] = new("Lägesbilder", "Pictures"),
        ["meetings"] = new("Möten", "Meetings"),
        ["measure-names"] = new("Åtgärders publika namn", "Measures' public names"),
        ["problems"] = new("Problem, orsaker och mål", "Problems, causes and goals"),
        ["plans"] = new("Planer och beslutade handlingar", "Plans and decided documents"),
        ["agreements"] = new("Överenskommelser, medborgarlöften och råd", "Agreements, pledges and councils"),
        ["place-photos"] = new("Bilder i platsakter", "Photos in files of places"),
        ["place-files"] = new("Platsakter", "Files of places"),
        ["surveillance"] = new("Kamerabevakningar", "Camera surveillances"),
        ["guard-permits"] = new("Tillstånd för ordningsvakter", "Permits for public order guards"),
        ["state-grants"] = new("Statsbidrag", "State grants"),
        ["own-methods"] = new("Egna metodkort", "Own method cards"),
    };

    private static readonly Dictionary<string, Text> Tables = new()
    {
        ["Report"] = new("rapporter", "reports"),
        ["ProtectedText"] = new("skyddade texter", "protected texts"),
        ["ReportOriginal"] = new("original", "originals"),
        ["ReportPhoto"] = new("foton", "photos"),
        ["PoliceReport"] = new("ärendenummer", "case numbers"),
        ["Measure"] = new("åtgärder", "measures"),
        ["MeasureStep"] = new("steg i åtgärder", "steps of measures"),
        ["MeasureFollowUp"] = new("uppföljningar", "follow-ups"),
        ["PlacePhoto"] = new("bilder av platser", "photos of places"),
        ["CameraSurveillance"] = new("kamerabevakningar", "camera surveillances"),
        ["CameraWeighing"] = new("intresseavvägningar", "weighings of interests"),
        ["AuditReason"] = new("skäl i loggen", "reasons in the log"),
        ["SharingGrant"] = new("skäl till delning", "reasons of sharing"),
        ["Person"] = new("konton", "accounts"),
        ["Session"] = new("inloggningar", "sign-ins"),
    };

    public static Text Name(RetentionRule rule) => Names[rule.Code];

    public static string At(DateTime at) => SwedishTime.ToLocal(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static Text Table(string table) => Tables.TryGetValue(table, out var name) ? name : new Text(table, table);

    public static Text TimeOf(RetentionRule rule, RetentionDecision? decision) => rule.Basis switch
    {
        RetentionBasis.Kept => KeptForGood,
        RetentionBasis.Technical when rule.Days == 0 => AtOnce.With(rule.CountedFrom),
        RetentionBasis.Technical => AfterDays.With(rule.Days, rule.CountedFrom),
        _ => AfterMonths.With(decision?.Months ?? rule.Months, rule.CountedFrom),
    };

    public static Text StandingOf(RuleStanding standing) => standing.Rule.Basis switch
    {
        RetentionBasis.Kept => KeptForGood,
        RetentionBasis.Technical => ByItself,
        _ when standing.InForce is { } decided => InForce.With(decided.Reference),
        _ => standing.Proposed is null ? NotDecided : Waits,
    };
}
