using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Database.RowSecurity;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>The database itself holds municipalities apart, whatever the program asks of it; and it is noticed where it would not.</summary>
public sealed class RowSecurityTests
{
    [Fact]
    public async Task EveryTable_ShowsAndTakesRowsOfItsOwnMunicipalityOnly()
    {
        var towns = await TwoTowns.MakeAsync();
        towns.Tables.Count.ShouldBeGreaterThan(40);
        await using var worker = await TwoTowns.OpenAsync(towns.Connection);
        foreach (var table in towns.Tables)
        {
            await using var transaction = await worker.BeginTransactionAsync();
            (await RowFaults.OfAsync(worker, table)).ShouldBeEmpty();
        }
    }

    /// <summary>Each policy, and each table's being closed at all, is taken away in turn: every time somebody notices.</summary>
    [Fact]
    public async Task EveryPolicyTakenAway_IsNoticed_ByItsTableAndAtStart()
    {
        var towns = await TwoTowns.MakeAsync();
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        await using var owner = await TwoTowns.OpenAsync(PostgresCluster.AsOwner(towns.Connection));
        var taken = 0;
        foreach (var table in towns.Tables)
        {
            IEnumerable<string> harms =
            [
                .. RowPolicies.Of(table).Select(p => $"DROP POLICY {p.Name} ON {table.Quoted}"),
                $"ALTER TABLE {table.Quoted} DISABLE ROW LEVEL SECURITY", $"ALTER TABLE {table.Quoted} NO FORCE ROW LEVEL SECURITY",
                $"CREATE POLICY wide ON {table.Quoted} USING (true)",
            ];
            foreach (var harm in harms)
            {
                await using var transaction = await owner.BeginTransactionAsync();
                await TwoTowns.ExecuteAsync(owner, harm);
                (await UnguardedAsync(owner)).ShouldBe([table.Quoted], harm);

                // One more permissive policy opens nothing while the restrictive ones stand: that is what they are for.
                (await RowFaults.OfAsync(owner, table)).Count.ShouldBe(harm.StartsWith("CREATE", StringComparison.Ordinal) ? 0 : 1, harm);
                taken++;
            }
        }

        taken.ShouldBeGreaterThan(towns.Tables.Count * 5);
    }

    [Fact]
    public async Task AForgottenFilter_StillFindsNothingOfAnotherMunicipality()
    {
        var here = await TestMunicipality.NewAsync(TestDatabase.Postgres);
        var there = await TestMunicipality.NewAsync(TestDatabase.Postgres);
        using var reporter = await there.PersonAsync(Role.Coordinator);
        await reporter.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Body());

        (await there.ReadAsync(db => db.Set<Report>().IgnoreQueryFilters().CountAsync())).ShouldBe(1);
        (await here.ReadAsync(db => db.Set<Report>().IgnoreQueryFilters().CountAsync())).ShouldBe(0);
        (await here.ReadAsync(db => db.Set<Report>().IgnoreQueryFilters().TagWith(Everywhere.Tag).CountAsync())).ShouldBe(0);
        (await here.ReadAsync(db => db.Set<Report>().IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(r => r.Kind, "x")))).ShouldBe(0);
        await Should.ThrowAsync<PostgresException>(here.ReadAsync(db => db.Database.ExecuteSqlAsync(
            $"UPDATE municipalities.municipality SET code = {there.Code.ToString()} WHERE code = {here.Code.ToString()}")));
    }

    [Fact]
    public async Task AConnectionUsedAgain_CarriesNothingOver()
    {
        var town = await TestMunicipality.NewAsync(TestDatabase.Postgres);
        var one = new NpgsqlConnectionStringBuilder(town.Host.Services.GetRequiredService<DatabaseChoice>().ConnectionString) { MaxPoolSize = 1, ApplicationName = "one" }.ToString();
        var services = new ServiceCollection();
        new DatabaseChoice(one).Register(services.AddScoped<Lykta.Platform.Audit.ChangeScope>());
        await using var provider = services.BuildServiceProvider();
        foreach (var enters in (bool[])[true, false, true, false])
        {
            await using var scope = provider.CreateAsyncScope();
            if (enters)
            {
                scope.ServiceProvider.GetRequiredService<Tenant>().Enter(town.Code);
            }

            var db = scope.ServiceProvider.GetRequiredService<LyktaDbContext>();
            (await db.Set<ReportKind>().IgnoreQueryFilters().AnyAsync()).ShouldBe(enters);
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await db.Set<ReportKind>().IgnoreQueryFilters().AnyAsync()).ShouldBe(enters);
        }
    }

    [Theory]
    [InlineData("SUPERUSER", "är superanvändare")]
    [InlineData("BYPASSRLS", "har BYPASSRLS")]
    [InlineData("IN ROLE lykta_owner", "äger tabellerna")]
    public async Task ServingAsARoleThatRowSecurityDoesNotStop_IsRefused_AndSaysHowToMendIt(string power, string says)
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        var connection = host.Services.GetRequiredService<DatabaseChoice>().ConnectionString;
        var role = $"strong_{Guid.NewGuid():N}";
        await using var superuser = await TwoTowns.OpenAsync(PostgresCluster.AsSuperuser(connection));
        await TwoTowns.ExecuteAsync(superuser, $"CREATE ROLE {role} LOGIN {power}");
        await TwoTowns.ExecuteAsync(superuser, $"GRANT USAGE ON SCHEMA lykta TO {role}; GRANT SELECT ON lykta.__migrations TO {role}");

        var refused = await Should.ThrowAsync<InvalidOperationException>(ServerProcess.On(new NpgsqlConnectionStringBuilder(connection) { Username = role }.ToString()).RunAsync("serve"));
        refused.Message.ShouldContain("exited 1");
        refused.Message.ShouldContain($"Rollen {role} i LYKTA_DATABASE {says}");
        refused.Message.ShouldContain("CREATE ROLE lykta_app LOGIN");
    }

    private static async Task<IReadOnlyList<string>> UnguardedAsync(NpgsqlConnection owner)
    {
        await using var db = new PostgresLyktaDbContext(new DbContextOptionsBuilder<PostgresLyktaDbContext>().UseNpgsql(owner).Options, new Tenant());
        return await RoleCheck.UnguardedAsync(db, default);
    }
}
