using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.SafetyAnalyses.Domain;

/// <summary>What is inspected: a place outdoors (trygghetsbesiktning), or a building with its yard (trygghetsinventering).</summary>
internal enum InspectionKind
{
    Place,
    Building,
}

/// <summary>How it stands with a factor: must be dealt with (röd), to be watched (gul), good level (grön). In the order of getting better.</summary>
internal enum FactorColour
{
    Red,
    Yellow,
    Green,
}

/// <summary>A factor (faktor) that is given 0–20 points. Its key stays when its words are edited.</summary>
internal sealed record Factor(string Key, string Swedish, string? English)
{
    /// <summary>English falls back on Swedish.</summary>
    public Text Words => new(Swedish, English ?? Swedish);
}

/// <summary>An aspect of the surroundings (aspekt) and the factors it breaks down to.</summary>
internal sealed record Aspect(string Swedish, string? English, IReadOnlyList<Factor> Factors)
{
    public Text Name => new(Swedish, English ?? Swedish);
}

/// <summary>Where the colours part: red up to and with one number of points, yellow up to and with another, green above.</summary>
internal sealed record CutPoints(int RedTo, int YellowTo)
{
    /// <summary>No source gives the method's own: these are the three even parts of the scale.</summary>
    public static readonly CutPoints Usual = new(6, 13);

    public bool IsPossible => RedTo >= 0 && RedTo < YellowTo && YellowTo < InspectionTemplate.MostPoints;

    public FactorColour Of(int points) => points <= RedTo ? FactorColour.Red : points <= YellowTo ? FactorColour.Yellow : FactorColour.Green;
}

/// <summary>One version of what an inspection asks (mall). Versions are never changed: what was judged by one stays readable.</summary>
internal sealed class InspectionTemplate : ITenantRow
{
    /// <summary>0 is an alarming problem, 20 a good level: high is good.</summary>
    public const int MostPoints = 20;

    public const int MostAspects = 15;

    public const int MostFactors = 15;

    public const int LongestWords = 160;

    private InspectionTemplate()
    {
    }

    public InspectionTemplate(MunicipalityCode municipality, InspectionKind kind, int number, CutPoints cuts, IReadOnlyList<Aspect> aspects, DateTime at)
        => (Municipality, Kind, Number, RedTo, YellowTo, Aspects, CreatedAt) = (municipality, kind, number, cuts.RedTo, cuts.YellowTo, aspects, at);

    public MunicipalityCode Municipality { get; private set; }

    public InspectionKind Kind { get; private set; }

    /// <summary>Version 1, 2, 3 …; the highest is used.</summary>
    public int Number { get; private set; }

    public int RedTo { get; private set; }

    public int YellowTo { get; private set; }

    public IReadOnlyList<Aspect> Aspects { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }

    public CutPoints Cuts => new(RedTo, YellowTo);

    public IEnumerable<Factor> Factors => Aspects.SelectMany(a => a.Factors);

    /// <summary>The next version. A factor with the words of one there is keeps its key, so that it can be compared; a new one gets a key of its own.</summary>
    /// <param name="cuts">Where the colours part.</param>
    /// <param name="wanted">Each aspect's name and its factors' words; what is empty is left out.</param>
    /// <param name="at">When.</param>
    public Result<InspectionTemplate> Revise(CutPoints cuts, IReadOnlyList<(string Name, IReadOnlyList<string> Factors)> wanted, DateTime at)
    {
        var kept = wanted.Where(a => a.Name.Length > 0 && a.Factors.Count > 0).ToList();
        if (!cuts.IsPossible)
        {
            return new CutPointsWrong();
        }

        if (kept.Count is 0 or > MostAspects || kept.Exists(a => a.Factors.Count > MostFactors) || kept.SelectMany(a => a.Factors).Concat(kept.Select(a => a.Name)).Any(w => w.Length > LongestWords))
        {
            return new TemplateSize(MostAspects, MostFactors, LongestWords);
        }

        if (kept.SelectMany(a => a.Factors).GroupBy(f => f, StringComparer.OrdinalIgnoreCase).Any(g => g.Count() > 1))
        {
            return new FactorTwice();
        }

        var (factors, names) = (Factors.ToDictionary(f => f.Swedish, StringComparer.OrdinalIgnoreCase), Aspects.ToDictionary(a => a.Swedish, StringComparer.OrdinalIgnoreCase));
        var aspects = kept.ConvertAll(a => new Aspect(
            a.Name, names.GetValueOrDefault(a.Name)?.English, [.. a.Factors.Select(words => factors.GetValueOrDefault(words) ?? new Factor(Id<Factor>.New(at).ToString(), words, null))]));
        return new InspectionTemplate(Municipality, Kind, Number + 1, cuts, aspects, at);
    }

    public bool IsSameAs(InspectionTemplate other) =>
        Cuts == other.Cuts && Aspects.Select(a => a.Swedish).SequenceEqual(other.Aspects.Select(a => a.Swedish)) && Aspects.SelectMany(a => a.Factors.Select(f => (a.Swedish, f.Key))).SequenceEqual(other.Aspects.SelectMany(a => a.Factors.Select(f => (a.Swedish, f.Key))));
}
