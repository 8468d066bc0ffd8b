using Lykta.Design;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Analyses;

/// <summary>What can be asked about, and the pictures an answer can be saved in.</summary>
public sealed record AnalysisChoices(IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Areas, IReadOnlyList<OpenPicture> Pictures)
{
    public static readonly AnalysisChoices None = new([], [], []);

    public string AreaName(string? code) => code is null ? AnalysisTexts.NoArea.ToString() : Areas.FirstOrDefault(a => a.Value == code)?.Label ?? code;
}

/// <summary>Reads the kinds, the working areas and the pictures that are being written.</summary>
internal sealed class AnalysisChoicesQuery(LyktaDbContext db, CurrentViewer current)
{
    public async Task<AnalysisChoices> RunAsync(CancellationToken ct) => new(
        [.. (await db.Kinds().OrderBy(k => k.Order).ToListAsync(ct)).Select(k => new Choice(k.Code, k.Label))],
        [.. (await db.WorkingAreas().ToListAsync(ct)).Select(a => new Choice(a.Code, a.Name))],
        await db.PicturesToWriteInAsync(current.Viewer, ct));
}
