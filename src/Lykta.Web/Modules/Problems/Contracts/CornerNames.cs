using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.Problems.Contracts;

/// <summary>What the corners of the crime triangle are called, wherever they are shown.</summary>
internal static class CornerNames
{
    public static Text Name(this TriangleCorner corner) => corner switch
    {
        TriangleCorner.Offender => new("Den som gör det", "Offender"),
        TriangleCorner.Target => new("Den eller det som utsätts", "Target"),
        TriangleCorner.Place => new("Platsen", "Place"),
        TriangleCorner.Handler => new("Den som kan påverka den som gör det", "Handler: whoever can influence the offender"),
        TriangleCorner.Guardian => new("Den som kan skydda", "Guardian: whoever can protect"),
        _ => new("Den som råder över platsen", "Manager: whoever runs the place"),
    };
}
