namespace Lykta.Peers;

/// <summary>The same work, ours and theirs.</summary>
/// <param name="City">The folder of the columns it works on.</param>
/// <param name="One">Ours on one thread.</param>
/// <param name="All">Ours on all cores; null where it has but one thread.</param>
/// <param name="Peers">Theirs, one thread each.</param>
internal sealed record Contest(string Name, string City, Func<double[]> One, Func<double[]>? All, params Peer[] Peers);
