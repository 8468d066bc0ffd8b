namespace Lykta.Analysis.SpaceTime;

/// <summary>There are more places, days or circles than a scan holds in memory: put the places in cells, take a shorter period or a smaller radius.</summary>
public sealed class ScanTooLargeException(long asked, long most) : ArgumentException($"The scan would hold {asked:N0} numbers, and holds {most:N0} at most. Put the places in cells, take a shorter period or a smaller radius.");
