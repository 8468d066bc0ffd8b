using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Audit;

/// <summary>What somebody who rules the database does to the trail is found, and the first bad entry named.</summary>
public sealed class TamperingTests
{
    private const int Entries = 60;

    [Theory, BothDatabases]
    public Task EveryWayOfTampering_IsFoundAtItsFirstBadEntry(TestDatabase database) => TamperAsync(database, 60, seed: 20261122);

    /// <summary>make trust: a thousand, none may be missed or named wrong.</summary>
    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "audit")]
    public Task AThousandTamperings_AreFoundAtTheirFirstBadEntry(TestDatabase database) => TamperAsync(database, 1_000, seed: 4711);

    private static async Task TamperAsync(TestDatabase database, int times, int seed)
    {
        await using var chain = await TamperedChain.NewAsync(database, Entries);
        (await chain.CheckpointAsync()).ShouldNotBeNull();
        (await chain.VerdictAsync()).IsIntact.ShouldBeTrue();
        await chain.KeepAsync();
        var (random, ways) = (new Random(seed), Tampering.All(chain.IsSqlite));
        var missed = new List<string>();
        for (var i = 0; i < times; i++)
        {
            var (way, number) = (ways[i % ways.Count], random.NextInt64(1, chain.Length + 1));
            var first = await way.DoAsync(chain, number, random);
            var verdict = await chain.VerdictAsync();
            if (verdict.FirstBad != first)
            {
                missed.Add($"{i}: {way.What} at {number}: named {verdict.FirstBad} ({verdict.Why?.English}), not {first}");
            }

            await chain.PutBackAsync();
        }

        missed.ShouldBeEmpty();
        times.ShouldBeGreaterThanOrEqualTo(ways.Count);
        (await chain.VerdictAsync()).IsIntact.ShouldBeTrue();
    }
}
