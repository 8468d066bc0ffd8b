using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Modules.Analyses;

internal static class AnalysisTexts
{
    public static readonly Text Analyses = new("Analys", "Analysis");
    public static readonly Text Lead = new("Vad säger rapporterna? Fyndet står först, sedan talen, hur de räknas och vad man ska tänka på.", "What do the reports say? The finding comes first, then the figures, how they are counted and what to be careful with.");
    public static readonly Text Trend = new("Trend", "Trend");
    public static readonly Text TrendAsks = new("Är det fler än vanligt?", "Is it more than usual?");
    public static readonly Text Times = new("Tider", "Times");
    public static readonly Text TimesAsks = new("När på veckan händer det?", "When in the week does it happen?");
    public static readonly Text HotCells = new("Heta platser", "Hot places");
    public static readonly Text HotCellsAsks = new("Var händer mer än slumpen skulle ge?", "Where does more happen than chance would give?");
    public static readonly Text Clusters = new("Kluster", "Clusters");
    public static readonly Text ClustersAsks = new("Var ligger händelserna tätt?", "Where do events lie close together?");
    public static readonly Text NearRepeat = new("Närupprepning", "Near repeat");
    public static readonly Text NearRepeatAsks = new("Upprepas det snart och i närheten?", "Is it repeated soon and nearby?");
    public static readonly Text Flares = new("Anhopningar", "Flare-ups");
    public static readonly Text FlaresAsks = new("Var och när har det flammat upp?", "Where and when has it flared up?");
    public static readonly Text Emerging = new("Framväxande", "Emerging");
    public static readonly Text EmergingAsks = new("Vilka platser är nya, ihållande eller på väg bort?", "Which places are new, persistent or on their way out?");
    public static readonly Text Comparison = new("Jämför", "Compare");
    public static readonly Text ComparisonAsks = new("Är det fler nu än då, eller här än där?", "Is it more now than then, or here than there?");
    public static readonly Text Concentration = new("Koncentration", "Concentration");
    public static readonly Text ConcentrationAsks = new("Hur få platser rymmer det mesta?", "How few places hold most of it?");
    public static readonly Text Both = new("{0} {1}", "{0} {1}");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "To");
    public static readonly Text Kind = new("Händelse", "Event");
    public static readonly Text AllKinds = new("Alla händelser", "All events");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text AllAreas = new("Hela kommunen", "The whole municipality");
    public static readonly Text NoArea = new("Område saknas", "No area");
    public static readonly Text Method = new("Så räknas det", "How it is counted");
    public static readonly Text Caveats = new("Tänk på", "Be careful with");
    public static readonly Text Csv = new("CSV", "CSV");
    public static readonly Text SaveIn = new("Spara till lägesbilden: {0}", "Save to the situational picture: {0}");
    public static readonly Text Told = new("{0} ({1}, {2}–{3}: {4}, {5}. Bygger på {6:N0} granskade rapporter. {7})", "{0} ({1}, {2}–{3}: {4}, {5}. Stands on {6:N0} reviewed reports. {7})");
    public static readonly Text Standing = new("Bygger på {0:N0} granskade rapporter, {1}–{2}.", "Stands on {0:N0} reviewed reports, {1}–{2}.");
    public static readonly Text Count = new("Antal", "Count");
    public static readonly Text Reports = new("Rapporter", "Reports");
    public static readonly Text DayWrong = new("Dagen skrivs som 2026-11-18.", "A day is written 2026-11-18.");
    public static readonly Text DaysWrong = new("Sista dagen ligger före den första.", "The last day comes before the first.");
    public static readonly Text TooLong = new("Högst tio år åt gången.", "At most ten years at a time.");
    public static readonly Text WhatIsReported = new(
        "Talen visar vad som rapporteras. Fler som rapporterar ger fler rapporter, också när lika mycket händer.", "The figures show what is reported. More who report make more reports, also when as much happens.");
    public static readonly Text TooFewPrecise = new(
        "För få rapporter med exakt läge: {0} av de {1} som behövs. Ta en längre tid, eller fler slags händelser.", "Too few reports with an exact position: {0} of the {1} needed. Take a longer time, or more kinds of events.");
    public static readonly Text OnlySeen = new(
        "Räknat på de rapporter med exakt läge som {0} får läsa i detalj.", "Counted on the reports with an exact position that {0} may read in detail.");

    /// <summary>How often chance gives as much, as it is written: never 0,000.</summary>
    public static string Chance(double p) => p < 0.001 ? "< " + 0.001.ToString(CultureInfo.CurrentCulture) : p.ToString("0.000", CultureInfo.CurrentCulture);
}
