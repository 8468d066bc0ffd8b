using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Retention.Domain;

namespace Lykta.Modules.Retention.HoldBack;

internal static class HoldTexts
{
    public static readonly Text Title = new("Undantag från gallring", "Held back from disposal");
    public static readonly Text New = new("Håll kvar", "Hold back");
    public static readonly Text Lead = new(
        "Det som hålls kvar gallras inte, även om tiden har gått ut. En annan person bekräftar. Undantaget upphör av sig självt efter sin sista dag.",
        "What is held back is not disposed of, even when it is overdue. Another person confirms. It runs out by itself after its last day.");
    public static readonly Text Covers = new(
        "En rapport hålls kvar med foton, skyddad text, original, dem som är kopplade till den, kontot som skickade den och skäl i loggen. En period håller kvar rapporter, åtgärder, inläsningar, skäl och de konton som skickade rapporterna. Det som saknar område hålls också kvar. Inloggningar och mejl hålls inte kvar.",
        "A report is held with its photos, protected text, originals, those linked to it, the account that sent it and reasons in the log. A period holds reports, measures, imports, reasons and the accounts that sent the reports. What has no area is held too. Sign-ins and mail are not held.");
    public static readonly Text Report = new("Rapport", "Report");
    public static readonly Text From = new("Första dag", "First day");
    public static readonly Text To = new("Sista dag", "Last day");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text AllAreas = new("Hela kommunen", "The whole municipality");
    public static readonly Text Ground = new("Varför", "Why");
    public static readonly Text Reference = new("Ärendets diarienummer", "Registry number of the case");
    public static readonly Text ReferenceHint = new("Skriv inte namn på personer.", "Do not write names of people.");
    public static readonly Text Until = new("Hålls kvar till och med", "Held until and including");
    public static readonly Text Propose = new("Föreslå", "Propose");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text Standing = new("Läge", "State");
    public static readonly Text HeldNow = new("Hålls kvar nu: har passerat sin tid", "Held now: overdue");
    public static readonly Text Nothing = new("Inget hålls kvar.", "Nothing is held back.");
    public static readonly Text Confirm = new("Bekräfta", "Confirm");
    public static readonly Text TakeBack = new("Dra tillbaka förslaget", "Take the proposal back");
    public static readonly Text Lift = new("Häv undantaget", "Lift it");
    public static readonly Text LiftNote = new("Om undantaget hävs gallras det som har passerat sin tid nästa natt.", "If it is lifted, what is overdue is disposed of the next night.");
    public static readonly Text ToConfirm = new("Undantag från gallring att bekräfta: {0}", "Hold from disposal to confirm: {0}");
    public static readonly Text NotDisposed = new("Hålls kvar från gallring", "Held back from disposal");
    public static readonly Text WhyUntil = new("{0}, till och med {1:yyyy-MM-dd}", "{0}, until and including {1:yyyy-MM-dd}");
    public static readonly Text HeldCount = new("Hålls kvar: {0:N0}", "Held back: {0:N0}");
    public static readonly Text Named = new("En rapport", "A report");
    public static readonly Text Days = new("{0:yyyy-MM-dd} – {1:yyyy-MM-dd}", "{0:yyyy-MM-dd} – {1:yyyy-MM-dd}");
    public static readonly Text DaysIn = new("{0:yyyy-MM-dd} – {1:yyyy-MM-dd}, {2}", "{0:yyyy-MM-dd} – {1:yyyy-MM-dd}, {2}");

    private static readonly Dictionary<HoldGround, Text> Grounds = new()
    {
        [HoldGround.CourtCase] = new("Domstolsprocess", "Court case"),
        [HoldGround.PoliceInvestigation] = new("Polisutredning", "Police investigation"),
        [HoldGround.RequestForRecords] = new("Begäran om handlingar", "Request for records"),
        [HoldGround.Supervision] = new("Tillsyn eller granskning", "Supervision or audit"),
    };

    public static IReadOnlyList<Choice> Choices => [.. Grounds.Select(g => new Choice($"{g.Key}", g.Value))];

    public static Text Why(HoldGround ground, string reference) => new($"{Grounds[ground].Swedish}, {reference}", $"{Grounds[ground].English}, {reference}");

    public static Text Of(RetentionHold hold, string? area) => hold.ReportId is not null ? Named
        : area is null ? Days.With(hold.From!.Value, hold.To!.Value)
        : DaysIn.With(hold.From!.Value, hold.To!.Value, area);

    public static Text StandingOf(RetentionHold hold, DateOnly today) => hold switch
    {
        { EndedAt: not null, ConfirmedAt: null } => new("Tillbakadraget", "Taken back"),
        { EndedAt: not null } => new("Hävt", "Lifted"),
        _ when hold.Until < today => new("Utgånget", "Run out"),
        { IsProposed: true } => new("Väntar på bekräftelse", "Waits to be confirmed"),
        _ => new("Gäller", "In force"),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
