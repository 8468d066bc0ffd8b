using Lykta.TestKit;
using Npgsql;

namespace Lykta.IntegrationTests.TestKit;

public sealed class PostgresClusterTests
{
    [Fact]
    public async Task CreateDatabase_FromTheEmptyTemplate_HasPostGisAndFoldsSwedishLetters()
    {
        var connection = PostgresCluster.Shared.CreateDatabase("cluster_test");

        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT ST_SRID(ST_SetSRID(ST_MakePoint(1, 2), 3006)) || lower('ÅÄÖ') || (similarity('inbrott', 'källarinbrott') > 0)", open);
        (await command.ExecuteScalarAsync()).ShouldBe("3006åäötrue");
    }

    [Fact]
    public void CreateDatabase_WithAQuoteInItsName_IsStillOneName()
    {
        PostgresCluster.Shared.CreateDatabase("odd\"name").ShouldContain("odd");
        PostgresCluster.Shared.DropDatabase("odd\"name");
    }
}
