using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Lykta.Platform.Database;

/// <summary>One column of a table as the model maps it: from a row's object to what the database holds.</summary>
internal sealed class RowColumn(IColumnMapping mapping)
{
    private readonly RelationalTypeMapping type = mapping.TypeMapping;
    private readonly IProperty property = (IProperty)mapping.Property;

    /// <summary>Every column of a table that the model fills.</summary>
    public static IReadOnlyList<RowColumn> In(ITable table) =>
        [.. table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new RowColumn(c.PropertyMappings[0]))];

    public string Name => mapping.Column.Name;

    public string StoreType => type.StoreType;

    /// <summary>Several values in one column: an array in PostgreSQL, JSON in SQLite.</summary>
    public bool IsList => property.IsPrimitiveCollection;

    /// <summary>What the database hands the driver for anything but a list.</summary>
    public Type Held => type.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(type.ClrType) ?? type.ClrType;

    /// <summary>What the column holds of a row.</summary>
    public object? Of(object row)
    {
        var value = ModelValue(row);
        return value is null || type.Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    /// <summary>The names in a list column of a row, the same whichever database.</summary>
    public IReadOnlyList<string> NamesOf(object row) =>
        [.. ((IEnumerable)ModelValue(row)!).Cast<object>().Select(v => v.ToString()!)];

    /// <summary>A parameter for a value the column holds; for a list, made of its names.</summary>
    public DbParameter Parameter(DbCommand command, string name, object? held = null)
    {
        if (IsList && held is IReadOnlyList<string> names)
        {
            return type.CreateParameter(command, name, ListOf(names), mapping.Column.IsNullable);
        }

        var parameter = type.CreateParameter(command, name, null, mapping.Column.IsNullable);
        parameter.Value = held ?? DBNull.Value;
        return parameter;
    }

    /// <summary>What the column holds of many rows, as one value.</summary>
    public NpgsqlParameter Array(string name, IEnumerable<object?> held, int count)
    {
        var array = System.Array.CreateInstance(Held.IsValueType ? typeof(Nullable<>).MakeGenericType(Held) : Held, count);
        var i = 0;
        foreach (var value in held)
        {
            array.SetValue(value, i++);
        }

        using var command = new NpgsqlCommand();
        return new NpgsqlParameter(name, NpgsqlDbType.Array | ((NpgsqlParameter)Parameter(command, name)).NpgsqlDbType) { Value = array };
    }

    /// <summary>A part of a part of a row (a document's mark) is found by way of the part.</summary>
    private object? ModelValue(object row)
    {
        var holder = property.DeclaringType is IComplexType part ? ((IComplexProperty)part.ComplexProperty).GetGetter().GetClrValue(row)! : row;
        return property.GetGetter().GetClrValue(holder);
    }

    private IList ListOf(IReadOnlyList<string> names)
    {
        var element = property.GetElementType()!.ClrType;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var name in names)
        {
            list.Add(element.IsEnum ? Enum.Parse(element, name) : name);
        }

        return list;
    }
}
