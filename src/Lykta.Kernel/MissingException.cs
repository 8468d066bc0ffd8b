namespace Lykta.Kernel;

/// <summary>The row is not there, or the caller may not know that it is: answered 404 in one place.</summary>
public sealed class MissingException(string what) : Exception($"{what} is missing");
