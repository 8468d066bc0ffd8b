using System.Globalization;

namespace Lykta.Platform.Access;

/// <summary>
/// How much one person, one paired device or one program may ask of one server a minute (LYKTA_LIMITS): far more than anybody at a screen does, far less
/// than a script would.
/// </summary>
internal sealed record RequestLimits
{
    private const string Off = "off";

    public static readonly RequestLimits None = new() { Reads = int.MaxValue, Searches = int.MaxValue, Writes = int.MaxValue, TakeOuts = int.MaxValue, Token = int.MaxValue };

    /// <summary>Anything a person or a device asks to see; a map being moved asks for much.</summary>
    public int Reads { get; init; } = 1200;

    /// <summary>Of those, pages asked for with a question in their address: searched, filtered, turned.</summary>
    public int Searches { get; init; } = 120;

    /// <summary>Forms and other sendings of a person or a device.</summary>
    public int Writes { get; init; } = 120;

    /// <summary>What leaves as a file or is opened under seal: lists, PDF, Word, registers. Holds for programs too.</summary>
    public int TakeOuts { get; init; } = 30;

    /// <summary>Everything a program asks and sends by its token.</summary>
    public int Token { get; init; } = 600;

    /// <summary>"writes=300; token=6000", or "off": a word that is none of ours stops the start, so that nobody finds out later.</summary>
    public static RequestLimits Read(string? written)
    {
        var limits = new RequestLimits();
        foreach (var part in written == Off ? [] : (written ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var said = part.Split('=', StringSplitOptions.TrimEntries);
            var most = said.Length == 2 && int.TryParse(said[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            limits = (said[0], most) switch
            {
                ("reads", > 0) => limits with { Reads = most },
                ("searches", > 0) => limits with { Searches = most },
                ("writes", > 0) => limits with { Writes = most },
                ("takeouts", > 0) => limits with { TakeOuts = most },
                ("token", > 0) => limits with { Token = most },
                _ => throw new InvalidOperationException($"LYKTA_LIMITS: \"{part}\" is no limit. Write reads, searches, writes, takeouts or token, each with a number a minute."),
            };
        }

        return written == Off ? None : limits;
    }
}
