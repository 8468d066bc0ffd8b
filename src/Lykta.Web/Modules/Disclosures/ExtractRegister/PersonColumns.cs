using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.Modules.Disclosures.ExtractRegister;

/// <summary>A table with the columns of it that are searched, those that are told of an account, and the one that names an account where there is one.</summary>
internal sealed record PersonTable(IEntityType Entity, IReadOnlyList<IProperty> Searched, IReadOnlyList<IProperty> Told, IProperty? Account)
{
    public string Name => NameOf(Entity);

    internal static string NameOf(IReadOnlyEntityType entity) => entity.ClrType.Name.Split('`')[0];
}

/// <summary>
/// Every column that a person may stand in, read out of the model by its classification: a table that is added later is searched without
/// anybody remembering it. A test plants a name in each.
/// </summary>
internal static class PersonColumns
{
    /// <summary>What holds no words: keys and hashes of sign-in. They are a person's, and say nothing to anybody.</summary>
    public static readonly IReadOnlySet<string> Wordless = new HashSet<string> { "Person.PasswordHash", "IdentityUserPasskey.CredentialId", "IdentityUserToken.Value" };

    private static readonly HashSet<string> Personal = [.. ColumnClasses.All.Where(c => c.Class != PersonalDataClass.None).Select(c => c.Column).Except(Wordless)];

    private static readonly HashSet<string> Traces = [.. ColumnClasses.All.Where(c => c.Class == PersonalDataClass.Trace).Select(c => c.Column)];

    public static IReadOnlyList<PersonTable> Of(IModel model) => [.. model.GetEntityTypes().Where(e => !e.IsOwned()).Select(Table).Where(t => t.Told.Count > 0)];

    private static PersonTable Table(IEntityType entity)
    {
        var told = entity.GetProperties().Where(p => Personal.Contains(ColumnOf(entity, p))).ToList();
        var account = entity.GetProperties().FirstOrDefault(p => p.ClrType == typeof(Id<Person>) && p.Name is ("Id" or "PersonId" or "UserId"));
        return told.Count == 0 || account is not null || entity.ClrType.IsAssignableTo(typeof(ITenantRow))
            ? new PersonTable(entity, [.. told.Where(p => !Traces.Contains(ColumnOf(entity, p)))], told, account)
            : throw new InvalidOperationException($"{entity.DisplayName()} holds people and says neither whose municipality nor whose account it is.");
    }

    private static string ColumnOf(IEntityType entity, IProperty property) => $"{PersonTable.NameOf(entity)}.{property.Name}";
}
