using Lykta.Kernel;

namespace Lykta.Modules.Reports.Domain;

/// <summary>The questions the core kinds are born asking: few, about behaviour and things, answered by a tap.</summary>
internal static class CoreFollowUps
{
    private static readonly Dictionary<string, FollowUpQuestion[]> All = new()
    {
        ["gathering"] =
        [
            Several(
                "behaviour",
                new("Vad gjorde de?", "What did they do?"),
                ("just_there", new("Bara var där", "Just stayed there")),
                ("loud", new("Hög ljudnivå", "Loud")),
                ("blocked_way", new("Stod i vägen", "Blocked the way")),
                ("shouted_at_people", new("Ropade efter folk", "Shouted at people")),
                ("threatened", new("Hotade", "Threatened")),
                ("drank_alcohol", new("Drack alkohol", "Drank alcohol")),
                ("suspected_drugs", new("Misstänkt narkotika", "Suspected drugs")),
                ("damaged_things", new("Förstörde saker", "Damaged things")),
                ("drove_around", new("Körde runt", "Drove around"))),
            One(
                "people",
                new("Ungefär hur många?", "About how many?"),
                ("up_to_5", new("2–5", "2–5")),
                ("up_to_10", new("6–10", "6–10")),
                ("up_to_20", new("11–20", "11–20")),
                ("more", new("Fler än 20", "More than 20"))),
        ],
        ["drug"] =
        [
            Several(
                "seen",
                new("Vad såg du?", "What did you see?"),
                ("exchange", new("Något bytte ägare", "Something changed hands")),
                ("use", new("Användning", "Use")),
                ("smell", new("Lukt", "Smell")),
                ("things_left", new("Saker som lämnats", "Things left behind"))),
        ],
        ["vehicle"] =
        [
            One(
                "vehicle",
                new("Vilket slags fordon?", "What kind of vehicle?"),
                ("car", new("Bil", "Car")),
                ("slow_car", new("A-traktor", "A-tractor")),
                ("moped", new("Moped eller mc", "Moped or motorcycle")),
                ("scooter", new("Elsparkcykel eller cykel", "E-scooter or bicycle"))),
        ],
        ["unsafe_place"] =
        [
            Several(
                "why",
                new("Vad gör platsen otrygg?", "What makes the place unsafe?"),
                ("dark", new("Mörkt eller trasig belysning", "Dark or broken lighting")),
                ("hidden", new("Buskar eller annat skymmer", "Bushes or other things block the view")),
                ("deserted", new("Ödsligt", "Deserted")),
                ("neglected", new("Ovårdat", "Neglected"))),
        ],
        ["graffiti"] =
        [
            One(
                "content",
                new("Hat eller hot i klottret?", "Hate or threats in the graffiti?"),
                ("no", new("Nej", "No")),
                ("yes", new("Ja", "Yes"))),
        ],
        ["fire"] =
        [
            One(
                "burning",
                new("Vad brann?", "What burned?"),
                ("bin", new("Papperskorg eller container", "Bin or container")),
                ("vehicle", new("Fordon", "Vehicle")),
                ("building", new("Byggnad", "Building")),
                ("ground", new("Mark eller skog", "Ground or forest"))),
        ],
    };

    public static FollowUpQuestion[] Of(string kind) => All.GetValueOrDefault(kind, []);

    private static FollowUpQuestion One(string code, Text label, params (string Code, Text Label)[] choices) => new(code, label, Choices(choices));

    private static FollowUpQuestion Several(string code, Text label, params (string Code, Text Label)[] choices) => new(code, label, Choices(choices), Several: true);

    private static FollowUpChoice[] Choices((string Code, Text Label)[] choices) => [.. choices.Select(c => new FollowUpChoice(c.Code, c.Label))];
}
