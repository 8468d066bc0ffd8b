using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.ArchitectureTests;

/// <summary>Every table is a municipality's, or one of the few listed that stand outside.</summary>
public sealed class TableTests
{
    /// <summary>Tables without a municipality of their own filter. Adding one is a decision: say why.</summary>
    private static readonly string[] Outside =
    [
        "Person", // a human being may belong to several municipalities
        "IdentityUserClaim<Id<Person>>", "IdentityUserLogin<Id<Person>>", "IdentityUserToken<Id<Person>>", // their sign-in
        "IdentityUserPasskey<Id<Person>>", "Session", // their passkeys and sessions
        "OneTimeLink", // a person's way in, kept beside the person
        "OutboxEvent", // read by the workers across municipalities; holds municipality, type and ids
    ];

    private static IReadOnlyList<IEntityType> Tables => Model.Tables();

    [Fact]
    public void EveryTable_IsAMunicipalitys_OrListed() =>
        Tables.Where(t => !t.ClrType.IsAssignableTo(typeof(ITenantRow))).Select(t => t.DisplayName()).Order().ShouldBe(Outside.Order());

    [Fact]
    public void EveryTenantTable_BeginsItsKeyWithTheMunicipality()
    {
        var tenant = Tables.Where(t => t.ClrType.IsAssignableTo(typeof(ITenantRow))).ToList();
        tenant.Count.ShouldBeGreaterThan(10);
        tenant.Where(t => t.FindPrimaryKey()!.Properties[0].ClrType != typeof(Kernel.MunicipalityCode)).Select(t => t.DisplayName()).ShouldBeEmpty();
        tenant.Where(t => t.GetDeclaredQueryFilters().All(f => f.Key != TenantConvention.Filter)).Select(t => t.DisplayName()).ShouldBeEmpty();
        tenant.SelectMany(t => t.GetForeignKeys().Where(k => k.PrincipalEntityType.ClrType.IsAssignableTo(typeof(ITenantRow))))
            .Where(k => k.Properties[0].ClrType != typeof(Kernel.MunicipalityCode)).Select(k => k.ToString()!).ShouldBeEmpty();
    }
}
