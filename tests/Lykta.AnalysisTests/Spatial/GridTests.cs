using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis.Spatial;

namespace Lykta.AnalysisTests.Spatial;

public sealed class GridTests
{
    private static readonly Grid Four = new(100, 200, 10, 2, 2);

    [Theory]
    [InlineData(100, 200, 0)]
    [InlineData(109.999, 209.999, 0)]
    [InlineData(110, 200, 1)]
    [InlineData(100, 210, 2)]
    [InlineData(119, 219, 3)]
    [InlineData(120, 200, -1)]
    [InlineData(100, 220, -1)]
    [InlineData(99.999, 200, -1)]
    [InlineData(double.NaN, 200, -1)]
    [InlineData(100, double.PositiveInfinity, -1)]
    [InlineData(1e300, 1e300, -1)]
    public void CellOf_APoint_IsTheHalfOpenCell(double x, double y, int cell) => Four.CellOf(x, y).ShouldBe(cell);

    [Fact]
    public void Centre_OfACell_IsItsMiddle() => Four.Centre(3).ShouldBe((115, 215));

    [Fact]
    public void Counts_WhatIsOutside_IsTold()
    {
        var counts = GridCounts.Of([100, 101, 500, double.NaN], [200, 201, 200, 200], Four);
        counts.Counts.ShouldBe([2, 0, 0, 0]);
        counts.Outside.ShouldBe(2);
        GridCounts.Of([], [], Four).Counts.ShouldBe([0, 0, 0, 0]);
    }

    [Fact]
    public void Around_Points_HoldsThemAll_AndNoPointsAreOneCell()
    {
        var grid = Grid.Around([-5, 25], [3, 3], 10);
        grid.ShouldBe(new Grid(-10, 0, 10, 4, 1));
        Grid.Around([], [], 10).Cells.ShouldBe(1);
        Grid.Around([double.NaN], [1], 10).Cells.ShouldBe(1);
    }

    [Fact]
    public void WrongInput_IsRefusedAtTheDoor()
    {
        Should.Throw<ArgumentException>(() => GridCounts.Of([1], [], Four));
        Should.Throw<ArgumentException>(() => Grid.Around([0, 1e12], [0, 1e12], 1));
        Should.Throw<ArgumentException>(() => Grid.Around([0], [0], 0));
        Should.Throw<InvalidOperationException>(() => GridCounts.Of([1], [1], new Grid(0, 0, 1, 100_000, 100_000)));
        Should.Throw<InvalidOperationException>(() => GridCounts.Of([1], [1], new Grid(double.NaN, 0, 1, 1, 1)));
    }

    [Fact]
    public void Counts_AndWhatIsOutside_AreAllPoints() => Prop.ForAll<(int X, int Y)[]>(points =>
    {
        double[] x = [.. points.Select(p => p.X / 3.0)], y = [.. points.Select(p => p.Y / 7.0)];
        var counts = GridCounts.Of(x, y, new Grid(-10, -4, 3, 5, 4));
        return counts.Counts.Sum() + counts.Outside == points.Length;
    }).QuickCheckThrowOnFailure();
}
