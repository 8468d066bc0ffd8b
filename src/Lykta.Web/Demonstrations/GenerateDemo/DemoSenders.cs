using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The rows a town's history refers to: who sends, who coordinates, and the known places.</summary>
internal sealed record DemoSenders(
    IReadOnlyDictionary<string, Sender> ByUnit, IReadOnlyDictionary<string, Id<Place>> Places, Actor Coordinator)
{
    /// <summary>A unit's reports are sent by its sample person, else from its paired device.</summary>
    public static Sender For(DemoTown town, DemoUnit unit, Id<Organisation> organisation, Id<Unit> id, IReadOnlyDictionary<string, Id<Person>> people)
    {
        var person = town.People.FirstOrDefault(p => p.Unit == unit.Key);
        var actor = person is null ? new Actor(ActorKind.ReporterLink, id.Value) : new Actor(ActorKind.Person, people[person.Key].Value);
        return new Sender(actor, organisation, id, unit.Function);
    }
}
