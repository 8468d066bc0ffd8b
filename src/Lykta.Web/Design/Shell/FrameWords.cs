using Lykta.Kernel;

namespace Lykta.Design;

/// <summary>The few words of the design system that a page in a language beside the two of the product says in its own; cascaded by its layout.</summary>
public sealed record FrameWords(Text Menu, Text ShowMap, Text Optional)
{
    internal static readonly FrameWords Usual = new(DesignTexts.Menu, DesignTexts.ShowMap, DesignTexts.Optional);
}
