using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.ArchitectureTests;

/// <summary>The tables of the product, as EF sees them.</summary>
internal static class Model
{
    public static IReadOnlyList<IEntityType> Tables()
    {
        var options = new DbContextOptionsBuilder<SqliteLyktaDbContext>().UseSqlite("Data Source=:memory:").Options;
        using var context = new SqliteLyktaDbContext(options, new Tenant());
        return [.. context.Model.GetEntityTypes().Where(e => !e.IsOwned())];
    }
}
