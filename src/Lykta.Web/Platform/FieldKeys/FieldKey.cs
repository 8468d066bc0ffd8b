using Lykta.Kernel;

namespace Lykta.Platform.FieldKeys;

/// <summary>Names one field key (fältnyckel): whose, for what was written in which year, and which in order, since a year's key may be changed.</summary>
internal readonly record struct FieldKey(MunicipalityCode Municipality, int Year, int Version)
{
    public override string ToString() => FormattableString.Invariant($"{Municipality}-{Year}.{Version}");
}

/// <summary>Where a sealed value stands: it can be opened there and nowhere else.</summary>
internal readonly record struct FieldPlace(MunicipalityCode Municipality, string Table, string Row)
{
    public override string ToString() => $"{Table}/{Municipality}/{Row}";
}
