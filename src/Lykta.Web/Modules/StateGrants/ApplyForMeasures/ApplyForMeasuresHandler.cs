using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.StateGrants.ApplyForMeasures;

/// <param name="Version">The version that was seen.</param>
internal sealed record ApplyForMeasuresCommand(Id<StateGrant> Grant, IReadOnlyList<GrantRowStatement> Rows, long? Version);

/// <summary>Says how much is applied for of each measure, and what the application says of it (sökt belopp).</summary>
internal sealed class ApplyForMeasuresHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<StateGrant>> HandleAsync(ApplyForMeasuresCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var grant = await db.GetAsync<StateGrant>(g => g.Id == command.Grant, ct);
                if (command.Version is { } version && version != grant.Version)
                {
                    return new SomebodyWasFirst();
                }

                var open = grant.Touch(change.At);
                if (!open.IsOk)
                {
                    return open;
                }

                var rows = (await db.HoldRowsAsync(command.Grant, ct)).ToDictionary(r => r.MeasureId);
                foreach (var said in command.Rows)
                {
                    if (!rows.TryGetValue(said.Measure, out var row))
                    {
                        return new UnknownGrantMeasure();
                    }

                    var applied = GrantMeasure.Apply(grant, row, said, facts.Names);
                    if (!applied.IsOk)
                    {
                        return applied.Refusal;
                    }
                }

                facts.Add(new GrantSumsSet(command.Grant, command.Rows.Count, rows.Values.Sum(r => (long)(r.Applied ?? 0))));
                return open;
            },
            ct);
}

/// <summary>It was said how much is applied for, by measure.</summary>
internal sealed record GrantSumsSet(Id<StateGrant> Grant, int Measures, long Kronor) : Fact;
