using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

/// <summary>Measures the memory of the whole process, so nothing may run beside it.</summary>
[Collection("Memory")]
public sealed class SpreadsheetMemoryTests
{
    [Fact]
    public async Task Write_AHundredThousandRows_TakesLittleMemory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long highest = 0;
        IEnumerable<Sample> Rows()
        {
            for (var i = 0; i < 100_000; i++)
            {
                if (i % 10_000 == 9_999)
                {
                    highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true) - before);
                }

                yield return Samples.Scrawl with { Count = i };
            }
        }

        await SpreadsheetWriter.WriteAsync(Stream.Null, Samples.Export, Rows(), Samples.Swedish, CancellationToken.None);
        highest.ShouldBeLessThan(8_000_000);
    }
}

[CollectionDefinition("Memory", DisableParallelization = true)]
public sealed class MemoryMeasured;
