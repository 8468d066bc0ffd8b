namespace Lykta.Design;

/// <summary>A text in pieces, so that what was found in it can be marked.</summary>
/// <param name="Pieces">In order; those found are marked.</param>
/// <param name="Words">What would stand instead of what was found.</param>
public sealed record MarkedText(IReadOnlyList<(string Piece, bool Found)> Pieces, IReadOnlyList<string> Words);

/// <summary>A text that a form asks about: may what was found in it stay?</summary>
/// <param name="Text">The text, marked.</param>
/// <param name="MayStay">With a reason it may.</param>
/// <param name="IsKept">The writer has said that it shall.</param>
public sealed record MarkedQuestion(MarkedText Text, bool MayStay, bool IsKept);
