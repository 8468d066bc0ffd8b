using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.KeepCouncil;

/// <param name="Version">The version that was seen where one is changed; null begins a new one.</param>
internal sealed record KeepCouncilCommand(Id<Council> Id, CouncilStatement Statement, long? Version);

/// <summary>Keeps the register of councils (råd), and the municipality's own sorts of them.</summary>
internal sealed class KeepCouncilHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Council>> HandleAsync(KeepCouncilCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Council>(
            change,
            async facts =>
            {
                var known = await db.Set<Council>().FirstOrDefaultAsync(c => c.Id == command.Id, ct);
                if (known is not null && command.Version is null)
                {
                    return known;
                }

                if (known?.Version != command.Version)
                {
                    return known is null ? throw new MissingException(nameof(Council)) : new SomebodyWasFirst();
                }

                var said = command.Statement;
                if (await UnknownAsync(said, ct) is { } unknown)
                {
                    return unknown;
                }

                var council = known ?? Council.Begin(db.Municipality, command.Id);
                var members = council.Write(said, await db.MembersOfAsync(command.Id, ct), change.At, facts.Names);
                if (!members.IsOk)
                {
                    return members.Refusal;
                }

                _ = known is null ? db.Add(council) : null;
                await db.Set<CouncilMember>().Where(m => m.CouncilId == command.Id).ExecuteDeleteAsync(ct);
                db.AddRange(members.Value);
                facts.Add(new CouncilKept(command.Id, council.TypeCode, members.Value.Count, council.ResidentRepresentatives));
                return council;
            },
            ct);

    public Task<Result<CouncilKind>> AddTypeAsync(string? name, string? englishName, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CouncilKind>(
            change,
            async facts =>
            {
                var added = CouncilKind.Add(db.Municipality, name, englishName, await db.Set<CouncilKind>().AsNoTracking().ToListAsync(ct));
                if (added.IsOk)
                {
                    db.Add(added.Value);
                    facts.Add(new CouncilKindAdded(added.Value.Code));
                }

                return added;
            },
            ct);

    private async Task<Refusal?> UnknownAsync(CouncilStatement said, CancellationToken ct) =>
        !string.IsNullOrEmpty(said.Type) && !await db.Set<CouncilKind>().AnyAsync(t => t.Code == said.Type, ct) ? new UnknownCouncilKind()
        : !await db.AreOrganisationsAsync(said.Members.Select(m => m.Party).Append(said.Chair), ct) ? new UnknownParty()
        : said.Series is { } series && !await db.MeetingSeries().AnyAsync(s => s.Id == series, ct) ? new UnknownLink()
        : null;
}

/// <summary>A council was set up, or changed.</summary>
internal sealed record CouncilKept(Id<Council> Council, string Type, int Members, int ResidentRepresentatives) : Fact;

/// <summary>The municipality added a sort of council of its own.</summary>
internal sealed record CouncilKindAdded(string Type) : Fact;
