using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.Domain;

/// <summary>Where a claim comes from (källa).</summary>
/// <param name="Key">Its name within the edition.</param>
/// <param name="Title">Who wrote it and what it is called, in the language it was written in.</param>
/// <param name="Year">Null where the source gives none.</param>
/// <param name="Link">Where it can be read; a verified claim always has one.</param>
public sealed record MethodSource(string Key, string Title, int? Year, string? Link);

/// <summary>How well a claim stands.</summary>
public enum ClaimStanding
{
    /// <summary>Read in the source that is named.</summary>
    Verified,

    /// <summary>Common knowledge in the trade, or a figure nobody has checked (obekräftat): never told as a fact.</summary>
    Unverified,

    /// <summary>What the municipality itself says.</summary>
    Own,
}

/// <summary>One thing that is said of a method (påstående), and on what it rests.</summary>
public sealed record Claim(Text Words, MethodSource? Source, ClaimStanding Standing)
{
    /// <summary>Whether somebody may be asked for a reason because of it. What is unverified asks nobody.</summary>
    public bool Weighs => Standing != ClaimStanding.Unverified;
}

/// <summary>The parts of a card that hold claims: EMMIE (effect, mechanism, moderators, implementation, economics), side effects and permits.</summary>
public enum CardPart
{
    Effect,
    Mechanism,
    Moderators,
    Implementation,
    Economics,
    SideEffects,
    Permits,
}
