using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lykta.Kernel;

/// <summary>Names one <typeparamref name="T"/>. Time-ordered (UUID version 7) unless the client made it.</summary>
[TypeConverter(typeof(IdTypeConverter))]
public readonly record struct Id<T>(Guid Value) : IComparable<Id<T>>, IParsable<Id<T>>
{
    public static Id<T> New(DateTime at) => new(IdSource.New(at));

    public static Id<T> Parse(string s, IFormatProvider? provider = null) => new(Guid.Parse(s, CultureInfo.InvariantCulture));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var ok = Guid.TryParse(s, CultureInfo.InvariantCulture, out var value);
        result = new Id<T>(value);
        return ok;
    }

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("D", CultureInfo.InvariantCulture);
}
