using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses;

/// <summary>Reading the templates. A municipality that has changed nothing has none of its own stored: the first version ships with the product and is stored when it is used.</summary>
internal static class Templates
{
    /// <summary>The template in use.</summary>
    public static async Task<InspectionTemplate> CurrentTemplateAsync(this LyktaDbContext db, InspectionKind kind, DateTime at, CancellationToken ct) =>
        await db.Set<InspectionTemplate>().Where(t => t.Kind == kind).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct) ?? CoreTemplates.First(db.Municipality, kind, at);

    /// <summary>Stores the shipped version where it is the one in use and not stored yet.</summary>
    public static void Store(this LyktaDbContext db, InspectionTemplate template)
    {
        if (db.Entry(template).State == EntityState.Detached)
        {
            db.Add(template);
        }
    }

    /// <summary>The version an inspection was judged by.</summary>
    public static Task<InspectionTemplate> TemplateOfAsync(this LyktaDbContext db, Inspection inspection, CancellationToken ct) =>
        db.Set<InspectionTemplate>().AsNoTracking().Where(t => t.Kind == inspection.Kind && t.Number == inspection.Template).OneAsync(ct);
}
