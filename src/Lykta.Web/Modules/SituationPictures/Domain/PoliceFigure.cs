using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>
/// One cell of the police's figures for the period (Polisens veckosiffror): how many of a category in an area, as the police gave it.
/// Stands beside our reports and is never added to them. No totals are made: they would give away the small numbers.
/// </summary>
internal sealed class PoliceFigure : ITenantRow
{
    /// <summary>The row for what belongs to no area of ours (hela kommunen eller okänt område).</summary>
    public const string NoArea = "";

    public const int LongestCategory = 60;
    public const int Highest = 100_000;

    private PoliceFigure()
    {
    }

    public PoliceFigure(MunicipalityCode municipality, Id<SituationPicture> picture, string area, string category, PoliceCount count)
        => (Municipality, PictureId, AreaCode, Category, Count) = (municipality, picture, area, category, count.Given);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public string AreaCode { get; private set; } = NoArea;

    public string Category { get; private set; } = string.Empty;

    /// <summary>The number given; null where the police themselves said "enstaka".</summary>
    public int? Count { get; private set; }

    public PoliceFigure CopyTo(Id<SituationPicture> picture) => new(Municipality, picture, AreaCode, Category, new PoliceCount(Count));
}

/// <summary>A count as it may be shown: one and two are "enstaka" everywhere, on screen, on paper and in the API.</summary>
internal readonly record struct PoliceCount(int? Given)
{
    public static readonly Text FewWord = new("enstaka", "1–2");

    public bool IsFew => Given is null or 1 or 2;

    /// <summary>The number, or null where it is too small to be told.</summary>
    public int? Told => IsFew ? null : Given;

    /// <summary>Reads a cell as typed or pasted: a number, "enstaka", or empty for not given.</summary>
    public static bool TryRead(string? cell, out PoliceCount? count)
    {
        var text = cell?.Trim().Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u00a0", string.Empty, StringComparison.Ordinal) ?? string.Empty;
        count = null;
        if (text.Length == 0 || text == "-" || text == "–")
        {
            return true;
        }

        if (text.Equals("enstaka", StringComparison.OrdinalIgnoreCase) || text is "1–2" or "1-2")
        {
            count = new PoliceCount(null);
            return true;
        }

        if (!int.TryParse(text, System.Globalization.NumberStyles.None, Culture.Swedish, out var number) || number > PoliceFigure.Highest)
        {
            return false;
        }

        count = new PoliceCount(number);
        return true;
    }

    public override string ToString() => IsFew ? FewWord.ToString() : Given!.Value.ToString(System.Globalization.CultureInfo.CurrentCulture);
}
