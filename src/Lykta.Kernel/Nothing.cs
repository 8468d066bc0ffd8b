namespace Lykta.Kernel;

/// <summary>The value of a command that has nothing more to say than that it was done.</summary>
public readonly record struct Nothing;
