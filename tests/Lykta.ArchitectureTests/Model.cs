using Lykta.Modules.Disclosures.ExtractRegister;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.ArchitectureTests;

/// <summary>The tables of the product, as EF sees them.</summary>
internal static class Model
{
    public static IReadOnlyList<IEntityType> Tables() => [.. Read().GetEntityTypes().Where(e => !e.IsOwned())];

    public static IReadOnlyList<PersonTable> PersonTables() => PersonColumns.Of(Read());

    private static IModel Read()
    {
        var options = new DbContextOptionsBuilder<SqliteLyktaDbContext>().UseSqlite("Data Source=:memory:").Options;
        using var context = new SqliteLyktaDbContext(options, new Tenant());
        return context.Model;
    }
}
