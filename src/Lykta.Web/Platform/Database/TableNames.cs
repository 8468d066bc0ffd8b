using Lykta.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>Snake case everywhere; the module's schema in PostgreSQL becomes a table prefix in SQLite.</summary>
internal static class TableNames
{
    public static void Apply(ModelBuilder model, bool sqlite)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.GetTableName() is not null && !e.IsMappedToJson()))
        {
            var name = PascalCase.ToSnake(entity.GetTableName()!);
            var schema = entity.GetSchema() ?? "lykta";
            entity.SetTableName(sqlite ? $"{schema}_{name}" : name);
            entity.SetSchema(sqlite ? null : schema);
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(PascalCase.ToSnake(property.GetColumnName()));
            }

            foreach (var part in entity.GetComplexProperties())
            {
                foreach (var property in part.ComplexType.GetProperties())
                {
                    property.SetColumnName($"{PascalCase.ToSnake(part.Name)}_{PascalCase.ToSnake(property.Name)}");
                }
            }
        }
    }
}
