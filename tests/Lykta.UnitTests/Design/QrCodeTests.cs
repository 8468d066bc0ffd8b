using Lykta.Design;

namespace Lykta.UnitTests.Design;

public sealed class QrCodeTests
{
    /// <summary>Both matrices agree module by module with an independent generator and were read back by two independent decoders.</summary>
    [Fact]
    public void Of_ShortWord_IsTheKnownMatrix() => Lines(QrCode.Of("LYKTA")).ShouldBe(Known(
        """
            #######..##...#######
            #.....#...#...#.....#
            #.###.#.#.#...#.###.#
            #.###.#.###.#.#.###.#
            #.###.#.#...#.#.###.#
            #.....#.#..#..#.....#
            #######.#.#.#.#######
            ........#............
            #.#####..#.#..#####..
            .##..#..#..####....#.
            #..#.######.#.##.###.
            .##..#.#.######..##..
            #.#.###..#..#..#..###
            ........#.#.#..#.....
            #######..#.#.#..##.#.
            #.....#.###....#####.
            #.###.#.####.#..####.
            #.###.#.########.##..
            #.###.#.###.#.##..#..
            #.....#..#.####..##..
            #######.##..#..#..##.
        """));

    [Fact]
    public void Of_ReporterLink_IsTheKnownMatrix() => Lines(QrCode.Of("https://lykta.lykteby.se/r/7Qx2mKp9")).ShouldBe(Known(
        """
            #######.#.##...##..##.#######
            #.....#.##....##....#.#.....#
            #.###.#....#.###..#.#.#.###.#
            #.###.#.##.......#.#..#.###.#
            #.###.#..#####...#.##.#.###.#
            #.....#..#....#...###.#.....#
            #######.#.#.#.#.#.#.#.#######
            ........#######..##.#........
            #.##.###.##..###.#..#.#..#.##
            .###.#..#..#.....########...#
            ###..###..##..#...#.#..#..##.
            ##.....###...##.#.#..###....#
            .#.#..#..##....###...#.#.##..
            ..#........#.#.#####..#...###
            ##..####..#.#.#..#.###.##.###
            #..#.#..#..###....#.###....#.
            .#.#..###..##..#....##.###.#.
            .###....#....#...#..#..#.###.
            #.#...##.#.##..###....###.#..
            ..####..#####...###....##.#..
            .#.##.#..##.##.###.########..
            ........#.#.###.#..##...#####
            #######.#..###....###.#.##.#.
            #.....#.#.#....##.#.#...##.#.
            #.###.#..#.#..###...#####.##.
            #.###.#.#.#.####.###.#..##..#
            #.###.#.##...#..#..###.#..#.#
            #.....#..##...##....###.##.#.
            #######.####..###.####..#..#.
        """));

    [Theory]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    [InlineData(62, 4)]
    [InlineData(63, 5)]
    [InlineData(122, 7)]
    [InlineData(180, 9)]
    [InlineData(181, 10)]
    [InlineData(213, 10)]
    public void Of_Length_TakesTheSmallestVersion(int bytes, int version) =>
        QrCode.Of(new string('a', bytes)).Size.ShouldBe(17 + (4 * version));

    [Fact]
    public void Of_TooLong_SaysHowMuchFits() =>
        Should.Throw<ArgumentException>(() => QrCode.Of(new string('a', 214))).Message.ShouldContain("213");

    private static string[] Lines(QrCode code) => code.ToString().TrimEnd('\n').Split('\n');

    private static string[] Known(string block) => [.. block.Split('\n').Select(line => line.Trim())];
}
