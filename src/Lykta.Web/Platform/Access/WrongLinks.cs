namespace Lykta.Platform.Access;

/// <summary>
/// Counts wrong links per address and minute. Guessing 160 bits is hopeless anyway; this keeps the guesser from loading the
/// database. Only wrong ones count: a training room that pairs thirty phones behind one address is never stopped.
/// </summary>
internal sealed class WrongLinks(TimeProvider clock)
{
    private const int MostWrong = 20;

    private readonly WindowCounts wrong = new(clock, TimeSpan.FromMinutes(1));

    public bool IsStopped(string address) => wrong.Of(address) >= MostWrong;

    public void Wrong(string address) => wrong.Add(address);
}
