using Lykta.Kernel;
using Lykta.Modules.Disclosures.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Measures.ShowMeasure;

/// <summary>A measure's detail, for whoever classifies it.</summary>
internal sealed class ClassifiedMeasures(LyktaDbContext db) : IClassifiedTexts
{
    public string Word => Classifying.Measure;

    public async Task<Result<ClassifiedText>> FindAsync(Guid id, Viewer viewer, bool hold, CancellationToken ct)
    {
        var of = new Id<Measure>(id);
        _ = await db.MeasuresSeenBy(viewer).Where(m => m.Id == of && m.Detail != null).OneAsync(ct);
        var measure = await db.GetAsync<Measure>(m => m.Id == of, ct);
        return new ClassifiedText(measure, measure.Detail!, measure.PublicName, $"/{measure.Municipality}/atgarder/{id}");
    }
}
