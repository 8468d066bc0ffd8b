using Lykta.Kernel;

namespace Lykta.Platform.Access;

/// <summary>What a role is called on screen and at the command line.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<Role, (string Word, Text Name)> Names = new()
    {
        [Role.Reporter] = ("reporter", new("Rapportör", "Reporter")),
        [Role.Participant] = ("participant", new("Deltagare", "Participant")),
        [Role.Coordinator] = ("coordinator", new("Samordnare", "Coordinator")),
        [Role.DecisionMaker] = ("decision-maker", new("Beslutsfattare", "Decision maker")),
        [Role.Registrar] = ("registrar", new("Registrator", "Registrar")),
        [Role.DataProtectionOfficer] = ("data-protection-officer", new("Dataskyddsombud", "Data protection officer")),
        [Role.Administrator] = ("administrator", new("Administratör", "Administrator")),
        [Role.ReporterLink] = ("reporter-link", new("Enhet med rapportlänk", "Unit with a reporter link")),
    };

    /// <summary>The roles a person can be given.</summary>
    public static IReadOnlyList<Role> OfPeople { get; } = [.. Enum.GetValues<Role>().Where(r => r != Role.ReporterLink)];

    public static Text Name(this Role role) => Names[role].Name;

    public static string Word(this Role role) => Names[role].Word;

    public static Role? Find(string word) => OfPeople.Where(r => Names[r].Word == word).Select(r => (Role?)r).FirstOrDefault();
}
