using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.ShowAgreement;

/// <summary>What an agreement says, in words: the frozen ones once it is signed, else as it stands with the names of today.</summary>
internal sealed class AgreementContentQuery(LyktaDbContext db)
{
    public async Task<AgreementContent> ReadAsync(CollaborationAgreement agreement, AgreementParts parts, Viewer viewer, CancellationToken ct)
    {
        if (agreement.ContentJson is { } frozen)
        {
            return StoredJson.Read<AgreementContent>(frozen);
        }

        var names = await db.OrganisationNamesAsync(ct);
        return new AgreementContent(
            agreement.Title, agreement.Purposes ?? string.Empty, agreement.Documentation, agreement.FollowUp, agreement.From, agreement.To, await PictureAsync(agreement.PictureId, ct), agreement.DecidedBy,
            agreement.DecidedOn,
            [.. parts.Parties.Select(p => new ContentParty(names.NameOf(p.OrganisationId, p.Outside), p.Sort, p.SignatoryRole, p.SignedOn))],
            [.. parts.Areas.Select(a => new ContentArea(a.Name, a.Scope))],
            await ProblemsAsync(parts, viewer, ct));
    }

    private async Task<string?> PictureAsync(Id<SituationPicture>? id, CancellationToken ct) =>
        id is not null && await db.PicturesAdopted().FirstOrDefaultAsync(p => p.Id == id, ct) is { } picture ? Period.Parse(picture.PeriodCode, null).Name.Swedish : null;

    /// <summary>Everybody with the agreement reads it, so of a problem that is for few only its name is in it.</summary>
    private async Task<IReadOnlyList<ContentProblem>> ProblemsAsync(AgreementParts parts, Viewer viewer, CancellationToken ct)
    {
        var ids = parts.Problems.Select(p => p.ProblemId).ToList();
        var content = new List<ContentProblem>();
        foreach (var problem in ids.Count == 0 ? [] : await db.ProblemsSeenBy(viewer).Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name).ToListAsync(ct))
        {
            var ties = problem.Audience == Audience.All ? await db.TiesOfAsync(problem.Id, viewer, ct) : null;
            content.Add(new ContentProblem(problem.Name, [.. ties?.Causes.Select(c => c.Label) ?? []], [.. ties?.Goals.Select(g => g.Label) ?? []]));
        }

        return content;
    }
}
