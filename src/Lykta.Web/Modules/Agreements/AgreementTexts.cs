using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;

namespace Lykta.Modules.Agreements;

/// <summary>What agreements, pledges, councils and their parts are called on every page.</summary>
internal static class AgreementTexts
{
    public static readonly Text Agreements = new("Överenskommelser", "Agreements");
    public static readonly Text Agreement = new("Överenskommelse", "Agreement");
    public static readonly Text Pledges = new("Medborgarlöften", "Citizen pledges");
    public static readonly Text Pledge = new("Medborgarlöfte", "Citizen pledge");
    public static readonly Text Councils = new("Råd och grupper", "Councils and groups");
    public static readonly Text Council = new("Råd", "Council");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Period = new("Gäller", "In force");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "Until");
    public static readonly Text Span = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Parties = new("Parter", "Parties");
    public static readonly Text Party = new("Part", "Party");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text NotOurs = new("Ingen av dem i listan", "None of those listed");
    public static readonly Text Outside = new("Eller en annan part", "Or another party");
    public static readonly Text Function = new("Funktion", "Function");
    public static readonly Text NoPersons = new("Skriv funktioner, aldrig namn på personer.", "Write functions, never names of persons.");
    public static readonly Text EmptyRows = new("Tomma rader sparas inte. Spara för att få fler rader.", "Empty rows are not kept. Save to get more rows.");
    public static readonly Text Row = new("Rad {0}", "Row {0}");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text None = new("Inget", "None");
    public static readonly Text WholeMunicipality = new("Hela kommunen", "The whole municipality");
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
    public static readonly Text FigureWrong = new("Skriv en siffra, till exempel 12,5.", "Write a figure, such as 12.5.");

    public static Text Of(AgreementState state) => state switch
    {
        AgreementState.Draft => new("Utkast", "Draft"),
        AgreementState.Signed => new("Undertecknad", "Signed"),
        _ => new("Avslutad", "Ended"),
    };

    public static Text Of(PartySort sort) => sort switch
    {
        PartySort.Municipality => new("Kommun", "Municipality"),
        PartySort.Police => new("Polisen", "Police"),
        PartySort.OtherStateBody => new("Annan statlig myndighet", "Other state body"),
        PartySort.Region => new("Region", "Region"),
        PartySort.HousingCompany => new("Bostadsbolag", "Housing company"),
        PartySort.Association => new("Förening", "Association"),
        _ => new("Annan", "Other"),
    };

    public static Text Of(PledgeState state) => state switch
    {
        PledgeState.Draft => new("Utkast", "Draft"),
        PledgeState.Promised => new("Avgivet", "Given"),
        _ => new("Slutredovisat", "Accounted for"),
    };

    public static Text Of(PledgeOutcome outcome) => outcome switch
    {
        PledgeOutcome.Kept => new("Löftet hölls", "The pledge was kept"),
        PledgeOutcome.Partly => new("Löftet hölls delvis", "The pledge was kept in part"),
        _ => new("Löftet hölls inte", "The pledge was not kept"),
    };

    public static Text Of(DialogueSort sort) => sort switch
    {
        DialogueSort.StaffDialogue => new("Medarbetardialog", "Staff dialogue"),
        DialogueSort.CitizenDialogue => new("Medborgardialog", "Citizen dialogue"),
        DialogueSort.Statistics => new("Statistik", "Statistics"),
        _ => new("Trygghetsmätning", "Safety survey"),
    };

    public static IReadOnlyList<Choice> Choices<T>(Func<T, Text> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(v.ToString(), name(v)))];

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Text Days(DateOnly from, DateOnly to) => Span.With(Day(from), Day(to));

    /// <summary>A figure as it is read: 12,5.</summary>
    public static string Written(double figure) => figure.ToString("#,##0.##", CultureInfo.CurrentCulture);
}
