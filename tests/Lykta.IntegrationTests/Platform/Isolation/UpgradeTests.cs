using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Database.RowSecurity;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>Upgrading sees every row, as the owner must, and closes the tables again.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task Upgrade_OfADatabaseInUse_KeepsItsRows_AndClosesEveryTable()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        var kinds = await municipality.ReadAsync(db => db.Set<ReportKind>().CountAsync());
        var choice = host.Services.GetRequiredService<DatabaseChoice>();

        // As an installation was before there was row security, and with a migration still to come that changes rows.
        await host.BreakInAsync("ALTER TABLE reports.report_kind DISABLE ROW LEVEL SECURITY; DROP POLICY open ON reports.report_kind");
        (await ProblemAsync(host)).ShouldNotBeNull().ShouldContain("\"reports\".\"report_kind\"");
        await using (var owner = choice.AsOwner()!)
        {
            await owner.Database.ExecuteSqlRawAsync(RowPolicies.LetOwnerIn);
            (await owner.Set<ReportKind>().IgnoreQueryFilters().CountAsync()).ShouldBe(kinds);
        }

        await using var scope = host.Services.CreateAsyncScope();
        (await DatabaseUpgrade.RunAsync(choice, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), default)).ShouldBeNull();

        (await ProblemAsync(host)).ShouldBeNull();
        (await municipality.ReadAsync(db => db.Set<ReportKind>().CountAsync())).ShouldBe(kinds);
        await using var closed = choice.AsOwner()!;
        (await closed.Set<ReportKind>().IgnoreQueryFilters().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Upgrade_ForARoleThatDoesNotExist_SaysHowToMakeIt()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        var choice = host.Services.GetRequiredService<DatabaseChoice>();
        var missing = choice with { ConnectionString = new NpgsqlConnectionStringBuilder(choice.ConnectionString) { Username = "lykta_nobody" }.ToString() };
        await using var scope = host.Services.CreateAsyncScope();
        var problem = await DatabaseUpgrade.RunAsync(missing, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), default);
        problem.ShouldNotBeNull().Swedish.ShouldContain("CREATE ROLE lykta_nobody LOGIN");
    }

    private static async Task<string?> ProblemAsync(LyktaHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await SchemaCheck.ProblemAsync(scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), default))?.Swedish;
    }
}
