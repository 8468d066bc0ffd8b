using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>A sort of council (rådstyp): the field's own from the start, and the municipality adds its own.</summary>
internal sealed class CouncilKind : ITenantRow
{
    public const int LongestName = 80;
    public const int LongestCode = 40;

    /// <summary>The council of leaders that the law asks for (2023:196, 10 §).</summary>
    public const string Strategic = "strategic-council";

    public const string Safety = "safety-council";

    private static readonly (string Code, string Name, string EnglishName)[] Shipped =
    [
        (Strategic, "Strategiskt råd", "Strategic council"),
        (Safety, "Trygghetsråd", "Safety council"),
        ("local-crime-prevention-council", "Lokalt BRÅ", "Local crime prevention council"),
        ("steering-group", "Styrgrupp", "Steering group"),
        ("working-group", "Arbetsgrupp", "Working group"),
    ];

    private CouncilKind()
    {
    }

    private CouncilKind(MunicipalityCode municipality, string code, int order, string name, string? englishName)
        => (Municipality, Code, Order, Name, EnglishName) = (municipality, code, order, name, englishName);

    public MunicipalityCode Municipality { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public int Order { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? EnglishName { get; private set; }

    /// <summary>English falls back on Swedish.</summary>
    public Text Label => new(Name, EnglishName ?? Name);

    /// <summary>What a municipality is born with.</summary>
    public static IEnumerable<CouncilKind> Core(MunicipalityCode municipality) => Shipped.Select((t, i) => new CouncilKind(municipality, t.Code, i + 1, t.Name, t.EnglishName));

    /// <summary>One of the municipality's own, last in the list.</summary>
    public static Result<CouncilKind> Add(MunicipalityCode municipality, string? name, string? englishName, IReadOnlyList<CouncilKind> known)
    {
        var words = new WordsReader(null);
        var (said, english) = (words.TakeOpen(name, LongestName), words.TakeOptionalOpen(englishName, LongestName));
        if (words.Refusal is not null || said.Length == 0 || known.Any(t => string.Equals(t.Name, said, StringComparison.OrdinalIgnoreCase)))
        {
            return words.Refusal ?? (said.Length == 0 ? new CouncilKindNeedsName() : new CouncilKindIsThere());
        }

        var order = known.Select(t => t.Order).DefaultIfEmpty().Max() + 1;
        return new CouncilKind(municipality, $"own-{order}", order, said, english);
    }
}
