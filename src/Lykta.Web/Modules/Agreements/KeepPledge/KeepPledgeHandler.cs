using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Agreements.KeepPledge;

/// <summary>Promises a pledge, counts how it goes, and tells how it went (avge, avläs, slutredovisa).</summary>
internal sealed class KeepPledgeHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<CitizenPledge>> PromiseAsync(Id<CitizenPledge> id, long? version, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CitizenPledge>(
            change,
            async facts =>
            {
                var pledge = await db.GetAsync<CitizenPledge>(p => p.Id == id, ct);
                if (version is { } seen && seen != pledge.Version)
                {
                    return new SomebodyWasFirst();
                }

                var promised = pledge.Promise(await db.PartsOfAsync(id, ct), change.At);
                if (promised.IsOk)
                {
                    facts.Add(new PledgePromised(id, pledge.From, pledge.To));
                }

                return promised;
            },
            ct);

    public Task<Result<PledgeReading>> ReadAsync(Id<CitizenPledge> id, double? level, DateOnly on, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PledgeReading>(
            change,
            async facts =>
            {
                var read = (await db.GetAsync<CitizenPledge>(p => p.Id == id, ct)).Read(Id<PledgeReading>.New(change.At), level, on, change.At);
                if (read.IsOk)
                {
                    db.Add(read.Value);
                    facts.Add(new PledgeCounted(id, read.Value.Level, on));
                }

                return read;
            },
            ct);

    public Task<Result<CitizenPledge>> CloseAsync(Id<CitizenPledge> id, PledgeOutcome? outcome, string? account, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CitizenPledge>(
            change,
            async facts =>
            {
                var closed = (await db.GetAsync<CitizenPledge>(p => p.Id == id, ct)).Close(outcome, account, change.At, facts.Names);
                if (closed.IsOk)
                {
                    facts.Add(new PledgeClosed(id, outcome!.Value));
                }

                return closed;
            },
            ct);
}

/// <summary>A pledge was given: its words stand and may be published.</summary>
internal sealed record PledgePromised(Id<CitizenPledge> Pledge, DateOnly From, DateOnly To) : Fact;

/// <summary>What a pledge had come to was counted.</summary>
internal sealed record PledgeCounted(Id<CitizenPledge> Pledge, double Level, DateOnly On) : Fact;

/// <summary>It was told how a pledge went.</summary>
internal sealed record PledgeClosed(Id<CitizenPledge> Pledge, PledgeOutcome Outcome) : Fact;
