using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.Contracts;

/// <summary>A problem as one viewer may see it: what it says beside its name is null, in the SQL, unless they are of its audience.</summary>
internal sealed record SeenProblem
{
    public required Id<Problem> Id { get; init; }

    public required string Name { get; init; }

    public required string? Kind { get; init; }

    public required string? Theme { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? To { get; init; }

    public required ProblemStage Stage { get; init; }

    public required DateTime StageSince { get; init; }

    public required ProblemOrigin Origin { get; init; }

    public required DateTime RaisedAt { get; init; }

    public required DateOnly? DeepDiveSince { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>True where the viewer is of its audience: then its evidence, causes and reasons are theirs to read.</summary>
    public required bool InDetail { get; init; }

    public required string? Description { get; init; }

    public required string? ClosedWhy { get; init; }

    public required long Version { get; init; }

    /// <summary>True where it shows something that is not for everybody: to show it leaves an entry.</summary>
    public bool IsForFew => InDetail && Audience != Audience.All;
}

/// <summary>The door to reading problems.</summary>
internal static class ProblemsSeen
{
    /// <summary>Every problem of the municipality by name, stage and where; the rest for its audience and the organisation that raised it.</summary>
    public static IQueryable<SeenProblem> ProblemsSeenBy(this LyktaDbContext db, Viewer viewer)
    {
        var readable = db.Set<Problem>().ReadableBy(db, viewer);
        return
            from p in db.Set<Problem>()
            let detail = readable.Any(r => r.Id == p.Id)
            select new SeenProblem
            {
                Id = p.Id,
                Name = p.Name,
                Kind = p.Kind,
                Theme = p.Theme,
                AreaCode = p.AreaCode,
                PlaceId = p.PlaceId,
                From = p.From,
                To = p.To,
                Stage = p.Stage,
                StageSince = p.StageSince,
                Origin = p.Origin,
                RaisedAt = p.RaisedAt,
                DeepDiveSince = p.DeepDiveSince,
                OrganisationId = p.OrganisationId,
                Audience = p.Audience,
                InDetail = detail,
                Description = detail ? p.Description : null,
                ClosedWhy = detail ? p.ClosedWhy : null,
                Version = p.Version,
            };
    }

    /// <summary>What problems are called, which is everybody's to read.</summary>
    public static Task<Dictionary<Id<Problem>, string>> ProblemNamesAsync(this LyktaDbContext db, IReadOnlyCollection<Id<Problem>> ids, CancellationToken ct) =>
        db.Set<Problem>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);

    /// <summary>The themes, in their order.</summary>
    public static IQueryable<SeenTheme> Themes(this LyktaDbContext db) => db.Set<Theme>().OrderBy(t => t.Order).Select(t => new SeenTheme(t.Code, t.Name, t.EnglishName));
}

/// <summary>A theme by the municipality's own label.</summary>
internal sealed record SeenTheme(string Code, string Name, string? EnglishName)
{
    /// <summary>English falls back on Swedish.</summary>
    public Text Label => new(Name, EnglishName ?? Name);
}
