using System.Diagnostics.CodeAnalysis;

namespace Lykta.Kernel;

/// <summary>The four digits of a Swedish municipality (kommunkod, SCB), the first two its county. Also the tenant key of every row.</summary>
public readonly record struct MunicipalityCode : IParsable<MunicipalityCode>, IComparable<MunicipalityCode>
{
    private readonly string? digits;

    private MunicipalityCode(string digits) => this.digits = digits;

    public static MunicipalityCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("A municipality code is four digits, such as 1880.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MunicipalityCode result)
    {
        var ok = s is { Length: 4 } && s.All(char.IsAsciiDigit);
        result = ok ? new MunicipalityCode(s!) : default;
        return ok;
    }

    public static bool operator <(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) < 0;

    public static bool operator >(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) >= 0;

    public int CompareTo(MunicipalityCode other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => digits ?? "0000";
}
