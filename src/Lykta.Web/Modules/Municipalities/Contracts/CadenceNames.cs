using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>What a cadence is called on screen.</summary>
internal static class CadenceNames
{
    public static Text Name(this Cadence cadence) => cadence switch
    {
        Cadence.EverySecondWeek => new("Varannan vecka", "Every second week"),
        Cadence.TwiceAMonth => new("Två gånger i månaden", "Twice a month"),
        Cadence.Monthly => new("Varje månad", "Every month"),
        _ => new("Varje vecka", "Every week"),
    };
}
