using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.Contracts;

/// <summary>One place where a method has been tried in this municipality (prövad här), and what came of it.</summary>
/// <param name="Where">The place or area, as it is called.</param>
/// <param name="StartedOn">The day it began.</param>
/// <param name="Verdict">What the follow-up came to.</param>
/// <param name="Href">Where it can be read.</param>
public sealed record TriedHere(string Where, DateOnly StartedOn, Text Verdict, string Href);

/// <summary>Whoever follows up measures tells the bank where its methods have been tried. With nobody to tell, a card says that none is known.</summary>
internal interface ITriedHere
{
    Task<IReadOnlyList<TriedHere>> OfAsync(string methodId, CancellationToken ct);
}
