using System.ComponentModel;
using System.Globalization;

namespace Lykta.Kernel;

/// <summary>Lets frameworks that only know <see cref="TypeConverter"/> (sign-in, form binding) read and write any <see cref="Id{T}"/>.</summary>
public sealed class IdTypeConverter(Type idType) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text
            ? Activator.CreateInstance(idType, Guid.Parse(text, CultureInfo.InvariantCulture))
            : base.ConvertFrom(context, culture, value);
}
