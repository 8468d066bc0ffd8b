using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Problems.Domain;

/// <summary>What a problem is about when it is no kind of report (tema). The municipality adds its own.</summary>
internal sealed class Theme : ITenantRow
{
    public const int LongestName = 80;

    private Theme()
    {
    }

    public Theme(MunicipalityCode municipality, string code, Text name, int order) => (Municipality, Code, Name, EnglishName, Order) = (municipality, code, name.Swedish, name.English, order);

    public MunicipalityCode Municipality { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string? EnglishName { get; private set; }

    public int Order { get; private set; }
}

/// <summary>The themes a municipality is born with.</summary>
internal static class CoreThemes
{
    private static readonly (string Code, Text Name)[] All =
    [
        ("culture-of-silence", new("Tystnadskultur", "Culture of silence")),
        ("criminal-networks", new("Kriminella nätverk", "Criminal networks")),
        ("recruitment-of-young", new("Rekrytering av unga", "Recruitment of the young")),
        ("violence-in-close-relations", new("Våld i nära relation", "Violence in close relations")),
        ("honour-violence", new("Hedersrelaterat våld och förtryck", "Honour-related violence and oppression")),
        ("extremism", new("Våldsbejakande extremism", "Violent extremism")),
        ("threats-to-elected", new("Hot mot förtroendevalda", "Threats to elected representatives")),
        ("welfare-crime", new("Välfärdsbrott", "Welfare crime")),
        ("fraud-against-older", new("Bedrägerier mot äldre", "Fraud against older people")),
        ("school", new("Trygghet i skolan", "Safety at school")),
        ("online", new("Utsatthet på nätet", "Victimisation online")),
        ("loneliness", new("Ensamhet", "Loneliness")),
    ];

    public static IEnumerable<Theme> For(MunicipalityCode municipality) => All.Select((t, i) => new Theme(municipality, t.Code, t.Name, i + 1));
}
