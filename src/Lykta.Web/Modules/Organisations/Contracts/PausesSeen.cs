using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>A unit's pause (uppehåll), both days included.</summary>
internal sealed record SeenPause
{
    public required Id<UnitPause> Id { get; init; }

    public required Id<Unit> UnitId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Why { get; init; }
}

/// <summary>The door to reading pauses.</summary>
internal static class PausesSeen
{
    public static IQueryable<SeenPause> UnitPauses(this LyktaDbContext db) =>
        db.Set<UnitPause>().Select(p => new SeenPause { Id = p.Id, UnitId = p.UnitId, From = p.From, To = p.To, Why = p.Why });
}
