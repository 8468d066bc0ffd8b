using Lykta.Kernel;

namespace Lykta.Modules.Oversight.Contracts;

/// <summary>The door to what an event of the trail is called on screen.</summary>
internal static class EventWords
{
    public static Text Of(string name) => EventNames.Of(name);
}
