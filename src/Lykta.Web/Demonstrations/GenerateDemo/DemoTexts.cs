using System.Text;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What people write in a hurry: what was seen and done, never who. A choice in brackets is drawn anew each time. Reports are in Swedish, as a real municipality's are.</summary>
internal static class DemoTexts
{
    public static readonly IReadOnlyDictionary<string, string[]> Templates = DemoTextsOfPlaces.All.Concat(DemoTextsOfPeople.All).ToDictionary();

    public static string Write(DemoRandom random, string kind) => Draw(random, random.Pick(Templates[kind]));

    public static readonly string[] Actions =
    [
        "Tillsagda, gick därifrån.", "Felanmält.", "Städat.", "Polis tillkallad.", "Pratade med gruppen.", "Vårdnadshavare kontaktade.", "Avspärrat tills vidare.", "Målat över.", "Fotograferat och anmält.",
        "Ingen åtgärd på plats.", "Hänvisade till fältgruppen.", "Låst och kontrollerat.",
    ];

    public static readonly string[] Rejections =
    [
        "Hör till felanmälan, skickad vidare dit.", "Går inte att förstå var det hände. Skicka gärna igen med plats.", "Handlar om en enskild person och kan inte tas med i lägesbilden.",
        "Samma händelse är redan rapporterad av er.", "Testrapport.",
    ];

    private static string Draw(DemoRandom random, string template)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '[')
            {
                text.Append(template[i]);
                continue;
            }

            var end = template.IndexOf(']', i);
            text.Append(random.Pick(template[(i + 1)..end].Split('|')));
            i = end;
        }

        return text.Replace(" .", ".").ToString();
    }
}
