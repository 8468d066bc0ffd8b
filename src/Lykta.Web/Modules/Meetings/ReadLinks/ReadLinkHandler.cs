using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.ReadLinks;

/// <param name="Function">Whose seat it is, never a person's name.</param>
internal sealed record CreateReadLinkCommand(Id<MeetingSeries> Series, string? Function, int Months);

/// <summary>A link at the only moment its secret is known.</summary>
internal sealed record FreshReadLink(string Function, DateOnly ExpiresOn, string Secret);

/// <summary>Makes and ends read links (läslänkar). Ending twice changes nothing.</summary>
internal sealed class ReadLinkHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<FreshReadLink>> CreateAsync(CreateReadLinkCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<FreshReadLink>(
            change,
            async facts =>
            {
                var series = await db.MeetingSeries().Where(s => s.Id == command.Series).OneAsync(ct);
                var issued = ReadLink.Issue(db.Municipality, series.Id, command.Function, command.Months, change.At);
                if (!issued.IsOk)
                {
                    return issued.Refusal;
                }

                var (link, secret) = issued.Value;
                db.Add(link);
                facts.Add(new ReadLinkCreated(link.Id, link.SeriesId, link.ExpiresOn));
                return new FreshReadLink(link.Function, link.ExpiresOn, secret);
            },
            ct);

    public Task<Result<ReadLink>> RevokeAsync(Id<ReadLink> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ReadLink>(
            change,
            async facts =>
            {
                var link = await db.GetAsync<ReadLink>(l => l.Id == id, ct);
                if (link.RevokedAt is null)
                {
                    link.Revoke(change.At);
                    facts.Add(new ReadLinkRevoked(id));
                }

                return link;
            },
            ct);
}

internal sealed record ReadLinkCreated(Id<ReadLink> Link, Id<MeetingSeries> Series, DateOnly ExpiresOn) : Fact;

internal sealed record ReadLinkRevoked(Id<ReadLink> Link) : Fact;
