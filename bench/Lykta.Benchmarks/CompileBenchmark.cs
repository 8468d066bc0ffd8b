using Lykta.Kernel;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>Last week's picture, compiled and saved, over two years of reports; the bare cost is its one grouped count on the driver.</summary>
internal static class CompileBenchmark
{
    private static readonly (int Reports, string Aim)[] Sizes = [(12_000, ""), (100_000, "< 300 ms"), (1_000_000, "< 1,500 ms")];

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        foreach (var (size, aim) in reports is { } chosen ? [(chosen, "")] : Sizes)
        {
            await town.FillAsync(size);
            var statements = await RecordedSql.OfAsync(() => CompileAsync(town));
            var count = statements.First(s => s.Counts);
            var measured = await Samples.TakeAsync(5, () => CompileAsync(town));
            var bare = await town.OnDriverAsync(connection => Samples.TakeAsync(5, () => count.SendAsync(connection)));
            await table.AddAsync(database, $"compile a week's picture, {size:N0} reports", measured, bare, aim);
        }
    }

    private static Task<CompiledPicture> CompileAsync(Town town) => town.Municipality.DoAsync<CompilePictureHandler, CompiledPicture>(handler =>
        handler.HandleAsync(new CompilePictureCommand(PictureKind.Regular, Period.OfWeek(IsoWeek.Parse("2026-W47", null))), town.Municipality.Change, default));
}
