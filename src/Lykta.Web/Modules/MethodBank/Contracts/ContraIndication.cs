using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.Contracts;

/// <summary>Why a method should not be chosen, and where that is read.</summary>
/// <param name="Why">What is said against it.</param>
/// <param name="Source">Who says so; the municipality itself where there is none.</param>
/// <param name="Link">Where it can be read.</param>
public sealed record ContraReason(Text Why, string? Source, string? Link);

/// <summary>A method is a poor match for a problem (passar inte): choosing it anyway asks for a reason.</summary>
/// <param name="MethodId">The card.</param>
/// <param name="Method">What the method is called.</param>
/// <param name="IsHarmful">It makes things worse, rather than having no effect.</param>
/// <param name="Reasons">At least one; unverified claims are never among them.</param>
public sealed record ContraIndication(string MethodId, Text Method, bool IsHarmful, IReadOnlyList<ContraReason> Reasons);
