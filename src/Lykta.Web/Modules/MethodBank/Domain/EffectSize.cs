using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.Domain;

/// <summary>How large an effect was measured (effekt), in per cent against what it is compared with: below zero is fewer crimes.</summary>
/// <param name="Change">The figure that is told.</param>
/// <param name="Low">The low end of the span, where the source gives one.</param>
/// <param name="High">The high end.</param>
/// <param name="Span">What the span is, or why there is none: an interval must not be taken for something it is not.</param>
/// <param name="Studies">How many studies it rests on.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Standing">How well it stands.</param>
public sealed record EffectSize(decimal Change, decimal? Low, decimal? High, Text? Span, int? Studies, MethodSource? Source, ClaimStanding Standing);
