using Lykta.Platform.Documents;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Documents;

/// <summary>Measures the memory of the whole process, so nothing may run beside it.</summary>
[Collection("Memory")]
public sealed class RealTableTests
{
    [Fact]
    public void Rows_TheEventsOfTheSwedishPolice_AllReadWithFlatMemory()
    {
        if (SharedData.TryFind("data/polisen_events.csv") is not { } path)
        {
            return;
        }

        using var file = File.OpenRead(path);
        using var reader = TableReader.Open(file).Value;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        int count = 0, faults = 0;
        long highest = 0;
        foreach (var row in reader.Rows())
        {
            faults += row.Fault is null ? 0 : 1;
            if (++count % 20_000 == 0)
            {
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        count.ShouldBe(84_565);
        faults.ShouldBe(0);
        highest.ShouldBeLessThan(5_000_000);
    }
}

[CollectionDefinition("Memory", DisableParallelization = true)]
public sealed class MemoryMeasured;
