using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes;

/// <summary>Reading the templates. What ships with the product is stored when it is first used.</summary>
internal static class ProgrammeTemplates
{
    /// <summary>Every template in use, the shipped ones first.</summary>
    public static async Task<IReadOnlyList<ProgrammeTemplate>> ProgrammeTemplatesAsync(this LyktaDbContext db, DateTime at, CancellationToken ct)
    {
        var stored = (await db.Set<ProgrammeTemplate>().AsNoTracking().ToListAsync(ct)).GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.MaxBy(t => t.Number)!, StringComparer.Ordinal);
        var shipped = CoreProgrammes.All.Select(t => stored.Remove(t.Key, out var own) ? own : new ProgrammeTemplate(db.Municipality, t.Key, 1, t.Content, at)).ToList();
        return [.. shipped, .. stored.Values.OrderBy(t => t.Content.Swedish, StringComparer.CurrentCulture)];
    }

    /// <summary>The version in use; null where there is no such template.</summary>
    public static async Task<ProgrammeTemplate?> ProgrammeTemplateAsync(this LyktaDbContext db, string? key, DateTime at, CancellationToken ct) =>
        key is null ? null : await db.Set<ProgrammeTemplate>().Where(t => t.Key == key).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct) ?? CoreProgrammes.First(db.Municipality, key, at);

    /// <summary>The version a programme follows.</summary>
    public static Task<ProgrammeTemplate> TemplateOfAsync(this LyktaDbContext db, Programme programme, CancellationToken ct) =>
        db.Set<ProgrammeTemplate>().AsNoTracking().Where(t => t.Key == programme.TemplateKey && t.Number == programme.Template).OneAsync(ct);

    /// <summary>Stores the shipped version where it is the one in use and not stored yet.</summary>
    public static void Store(this LyktaDbContext db, ProgrammeTemplate template)
    {
        if (db.Entry(template).State == EntityState.Detached)
        {
            db.Add(template);
        }
    }
}
