using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Effects.Domain;

/// <summary>The rate of interest that spreads an investment over the years it is used (kalkylränta): the municipality's own, with who says so. Without one the parts are equal.</summary>
internal sealed class CapitalRate : ITenantRow, IVersioned
{
    /// <summary>Percent a year.</summary>
    public const double Highest = 20;

    private CapitalRate()
    {
    }

    public CapitalRate(MunicipalityCode municipality) => Municipality = municipality;

    public MunicipalityCode Municipality { get; private set; }

    /// <summary>Percent a year.</summary>
    public double Percent { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public Refusal? Set(double? percent, string? source, KeptNames names)
    {
        var words = KeptWords.Read(source, UnitCost.Longest, names.ReplacedOnly, Source);
        if (!words.IsOk)
        {
            return words.Refusal;
        }

        if (percent is not (>= 0 and <= Highest))
        {
            return new RateOutOfRange();
        }

        if (words.Value.Length == 0)
        {
            return new RateNeedsSource();
        }

        (Percent, Source) = (percent.Value, words.Value);
        return null;
    }
}
