using Shouldly;

namespace Lykta.TestKit;

/// <summary>
/// The collaboration of Sigtuna municipality and the police, and a place turned round: areas, measures and what was seen. Facts from what the municipality has
/// published. Its days are moved to the tests' own: nothing can be planned for a day that has passed.
/// </summary>
internal static class CaseB
{
    public const string Title = "Samverkansöverenskommelse kommunen och polisen";
    public const string Purposes = "Minska brottsligheten och öka tryggheten på de platser som upplevs som mest otrygga, och hålla ihop det som var och en gör.";
    public const string Park = "Vattentornsparken";

    /// <summary>The areas of cooperation, each with its scope.</summary>
    public static readonly IReadOnlyList<(string Name, string Scope)> Areas =
    [
        ("Otrygga platser", "Våld, narkotika, ordningsstörningar och hotfullt beteende."),
        ("Ungdomsgäng", "Ordningsstörningar, mest i samlingar av ungdomar, skadegörelse och trafikbrott."),
        ("Kriminella nätverk", "Hålla nätverk från att slå sig ner i kommunen, och nå dem som rör sig i ungdomsmiljöer."),
        ("Tystnadskultur", "Bryta tystnaden i grupper där få anmäler och förtroendet för myndigheter är lågt."),
    ];

    /// <summary>The parties, their sort, and the function that signs.</summary>
    public static readonly IReadOnlyList<(string Name, string Sort, string Role)> Parties =
    [
        ("Lokalpolisområde Arlanda Märsta", "police", "Lokalpolisområdeschef"),
        ("Räddningstjänsten", "other", "Räddningschef"),
    ];

    /// <summary>What was named: the measure, its kind, who does it, which area of cooperation it serves, and whether it is at the park.</summary>
    public static readonly IReadOnlyList<(string Name, string Kind, bool ByPolice, int Area, bool AtPark)> Measures =
    [
        ("Mer belysning där människor är otrygga", "physical", false, 0, false),
        ("Fler polispatruller", "presence", true, 0, false),
        ("Vattentornsparken byggs om med ljus och mötesplats för alla åldrar", "physical", false, 0, true),
        ("Överblick över gemensamma ytor och byggnader", "enquiry", false, 0, false),
        ("Kameror på strategiska platser", "supervision", false, 0, false),
        ("Trygghetsinventering av byggnader och gårdar", "enquiry", false, 0, false),
        ("Fältarbetare där ungdomar är", "social", false, 1, false),
        ("Patrullerande ordningsvakter", "presence", false, 1, false),
        ("Marknadsdagar och evenemang", "social", false, 1, false),
        ("Valstagruppen: kuratorer och socialsekreterare på fältet", "social", false, 2, false),
        ("Polisen i skolorna", "social", true, 3, false),
        ("Stadsdelsmammor", "social", false, 3, false),
    ];

    /// <summary>Every party, area and measure is in the text, whichever file it came out in.</summary>
    public static void AgreementShouldBeIn(string text)
    {
        var flat = Paper.Flat(text);
        foreach (var words in Areas.SelectMany(a => (string[])[a.Name, a.Scope]).Concat(Parties.SelectMany(p => (string[])[p.Name, p.Role])).Append(Title).Append(Purposes).Append("Kommunstyrelsens ordförande"))
        {
            flat.ShouldContain(Paper.Flat(words), Case.Sensitive);
        }
    }

    public static void MeasuresShouldBeIn(string text)
    {
        var flat = Paper.Flat(text);
        foreach (var measure in Measures)
        {
            flat.ShouldContain(Paper.Flat(measure.Name), Case.Sensitive);
        }
    }
}
