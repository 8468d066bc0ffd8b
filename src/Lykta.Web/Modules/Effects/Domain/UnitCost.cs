using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Effects.Domain;

/// <summary>What an event of a kind costs society, as the municipality has it from somewhere (enhetskostnad). Unsafety has none.</summary>
internal sealed class UnitCost : ITenantRow, IVersioned
{
    public const int Longest = 200;
    public const int Highest = 100_000_000;
    public const int FirstYear = 1990;

    private UnitCost()
    {
    }

    public UnitCost(MunicipalityCode municipality, string kind) => (Municipality, Kind) = (municipality, kind);

    public MunicipalityCode Municipality { get; private set; }

    public string Kind { get; private set; } = string.Empty;

    /// <summary>Whole kronor for one event.</summary>
    public int Kronor { get; private set; }

    public string Source { get; private set; } = string.Empty;

    /// <summary>The year of the money's value.</summary>
    public int Year { get; private set; }

    public long Version { get; private set; }

    public Refusal? Set(int? kronor, string? source, int? year, DateOnly today, KeptNames names)
    {
        var words = KeptWords.Read(source, Longest, names.ReplacedOnly, Source);
        if (!words.IsOk)
        {
            return words.Refusal;
        }

        if (kronor is not (> 0 and <= Highest))
        {
            return new PriceOutOfRange();
        }

        if (words.Value.Length == 0 || year is not { } of || of < FirstYear || of > today.Year)
        {
            return new PriceNeedsSource(today.Year);
        }

        (Kronor, Source, Year) = (kronor.Value, words.Value, of);
        return null;
    }
}
