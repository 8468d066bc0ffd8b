using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>
/// Words written into every text column of a municipality, past the product. Wherever one turns up, a row of that municipality was shown: the first
/// anywhere in it, the second only in what the housing company told, the third only in protected text.
/// </summary>
internal sealed record Canaries(string Anywhere, string Neighbour, string Protected)
{
    /// <summary>Names that others see in lists; what holds machine-read text is left whole.</summary>
    private static readonly string[] Names = ["Organisation.Name", "Unit.Name", "Area.Name", "Place.Name", "MeetingSeries.Name", "Meeting.Title", "YearWheelEntry.Name"];
    private static readonly string[] MachineRead = ["StateGrant.ContentJson", "StateGrant.AccountJson", "SealedLeaf.Json", "SealedMeetingLeaf.Json", "SealedPlanLeaf.Json", "ReportOriginal.Content", "ReportReceipt.BodyHash"];

    public static async Task<Canaries> PlantAsync(TestMunicipality municipality)
    {
        var canaries = new Canaries($"kanarie{municipality.Code}", $"granne{municipality.Code}", $"skyddad{municipality.Code}");
        var housing = await municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.Name == SeededTown.HousingCompany).Select(o => o.Id).SingleAsync());
        var statements = await municipality.ReadAsync(db => Task.FromResult(canaries.Statements(db, municipality.Code.ToString(), housing.Value).ToList()));
        statements.Count.ShouldBeGreaterThan(25);
        foreach (var sql in statements)
        {
            await municipality.Host.BreakInAsync(sql);
        }

        return canaries;
    }

    private IEnumerable<string> Statements(LyktaDbContext db, string municipality, Guid housing)
    {
        var guarded = ColumnClasses.All.Where(c => c.Class != PersonalDataClass.None).Select(c => c.Column).Concat(Names).Except(MachineRead).ToHashSet();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(ITenantRow))))
        {
            foreach (var property in entity.GetProperties().Where(p => p.ClrType == typeof(string) && guarded.Contains($"{entity.ClrType.Name}.{p.Name}")))
            {
                yield return Write(db, entity, property.GetColumnName(), Anywhere, $"municipality = '{municipality}'");
            }

            var owner = db.IsSqlite ? $"'{housing.ToString().ToUpperInvariant()}'" : $"'{housing}'";
            if (entity.ClrType.Name == "Report")
            {
                yield return Write(db, entity, "text", Neighbour, $"municipality = '{municipality}' AND organisation_id = {owner}");
                yield return Write(db, entity, "action_taken", Neighbour, $"municipality = '{municipality}' AND organisation_id = {owner}");
            }
            else if (entity.ClrType.Name == "ProtectedText")
            {
                // As a row from before such text was sealed: what is sealed cannot be added to from outside.
                yield return $"UPDATE {Table(db, entity)} SET text = '{Protected}' WHERE municipality = '{municipality}'";
            }
        }
    }

    private static string Write(LyktaDbContext db, IEntityType entity, string column, string word, string where) =>
        $"UPDATE {Table(db, entity)} SET \"{column}\" = \"{column}\" || ' {word}' WHERE {where} AND \"{column}\" IS NOT NULL";

    private static string Table(LyktaDbContext db, IEntityType entity) => db.IsSqlite ? $"\"{entity.GetTableName()}\"" : $"\"{entity.GetSchema()}\".\"{entity.GetTableName()}\"";
}
