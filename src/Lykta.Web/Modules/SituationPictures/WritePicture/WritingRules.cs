using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.WritePicture;

/// <summary>Who may write what for whom.</summary>
internal static class WritingRules
{
    /// <summary>What a text of the organisation gets when the writer chooses nothing.</summary>
    public static async Task<Audience> DefaultAudienceAsync(this LyktaDbContext db, Id<Organisation> organisation, CancellationToken ct) =>
        Audiences.DefaultFor(await db.Organisations().Where(o => o.Id == organisation).Select(o => o.Kind).FirstOrDefaultAsync(ct));

    /// <summary>
    /// The audience the text gets, or why not: an organisation changes its own texts, the coordinator everybody's; but what came
    /// from the police is opened to more readers by the police alone.
    /// </summary>
    public static async Task<Result<Chosen>> ChooseAudienceAsync(this LyktaDbContext db, IForAudience written, bool isNew, Audience? wanted, Viewer viewer, CancellationToken ct)
    {
        var isOwn = written.OrganisationId == viewer.Organisation;
        if (!isOwn && !viewer.SeesEverything)
        {
            return new NotYoursToChange();
        }

        var fallback = await db.DefaultAudienceAsync(written.OrganisationId, ct);
        var audience = wanted ?? (isNew ? fallback : written.Audience);
        return !isOwn && fallback == Audience.MunicipalityAndPolice && audience < written.Audience ? new AudienceIsThePolices() : new Chosen(audience);
    }

    internal sealed record Chosen(Audience Audience);
}
