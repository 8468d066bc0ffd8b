using System.Reflection;
using Lykta.Kernel;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lykta.Platform.Database;

/// <summary>How the Kernel's types lie in a column, said once for both databases.</summary>
internal static class ColumnConventions
{
    public static void Apply(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<MunicipalityCode>().HaveConversion<MunicipalityCodeConverter>().HaveMaxLength(4);
        conventions.Properties<IsoWeek>().HaveConversion<IsoWeekConverter>();
        conventions.Properties<Classification>().HaveConversion<Classification.Converter>().HaveMaxLength(Classification.LongestSection + 10);
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<string>().HaveMaxLength(4000);
        foreach (var idType in IdTypes())
        {
            conventions.Properties(idType).HaveConversion(typeof(IdConverter<>).MakeGenericType(idType.GetGenericArguments()));
        }
    }

    private static IEnumerable<Type> IdTypes() => typeof(ColumnConventions).Assembly.GetTypes()
        .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)
        .Where(t => t is { IsGenericType: true, ContainsGenericParameters: false } && t.GetGenericTypeDefinition() == typeof(Id<>))
        .Distinct();

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        v => v.Kind == DateTimeKind.Utc ? v : v.ToUniversalTime(),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

    private sealed class MunicipalityCodeConverter() : ValueConverter<MunicipalityCode, string>(v => v.ToString(), v => MunicipalityCode.Parse(v, null));

    private sealed class IsoWeekConverter() : ValueConverter<IsoWeek, int>(v => v.Number, v => IsoWeek.FromNumber(v));

    private sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(v => v.Value, v => new Id<T>(v));
}
