using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Modules.Places.MapDivisions;

internal static class MapDivisionsTexts
{
    public static readonly Text Title = new("{0} i {1}", "{0} in {1}");
    public static readonly Text Lead = new(
        "Hur stor del av varje områdes yta som ligger i den andra indelningens områden. Med andelarna flyttas ett antal från den ena till den andra, så långt det som räknas är jämnt spritt över ytan.",
        "How much of each area's ground lies in the other division's areas. By the shares a count is carried from one to the other, as far as what is counted is spread evenly over the ground.");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Into = new("Ligger i", "Lies in");
    public static readonly Text Share = new("Del av ytan", "Share of the ground");
    public static readonly Text Outside = new("Inget område", "No area");
    public static readonly Text Turned = new("Åt andra hållet", "The other way round");
    public static readonly Text None = new("Indelningen har inga områden", "The division has no areas");
    public static readonly Text NoneNext = new("Läs in den från en fil.", "Read it from a file.");
    public static readonly Text Csv = new("CSV", "CSV");
    public static readonly Text Link = new("Hur {0} ligger i {1}", "How {0} lies in {1}");

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.CurrentCulture) + "\u00a0%";
}
