using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.FindMeasures;

namespace Lykta.UnitTests.Modules.Measures;

public sealed class MeasureFilterTests
{
    [Theory]
    [InlineData(null, MeasureScope.Open, null)]
    [InlineData("open", MeasureScope.Open, null)]
    [InlineData("overdue", MeasureScope.Overdue, null)]
    [InlineData("all", MeasureScope.All, null)]
    [InlineData("takenOn", MeasureScope.OfState, MeasureState.TakenOn)]
    internal void Read_Status(string? status, MeasureScope scope, MeasureState? state)
    {
        var filter = new MeasureFilterInput(Status: status).Read().Value;
        (filter.Scope, filter.State).ShouldBe((scope, state));
    }

    [Theory]
    [InlineData("status", "ofState")]
    [InlineData("status", "7")]
    [InlineData("kind", "magic")]
    [InlineData("organisation", "polisen")]
    [InlineData("area", "C1\0")]
    public void Read_WhatIsNoChoice_IsRefusedAtItsField(string field, string value)
    {
        var refused = MeasureFilterInput.Of(name => name == field ? value : null).Read().Refusal.ShouldBeOfType<MalformedInput>();
        refused.Fields.Keys.ShouldBe([field]);
    }

    [Fact]
    public void Names_TellWhichFiltersAreSet_NeverTheirValues() =>
        MeasureFilterInput.Of(name => name switch { "status" => "all", "q" => "hemligt", _ => null }).Read().Value.Names.ShouldBe(["status", "q"]);

    [Fact]
    public void Cursor_ReadsWhatItWrote()
    {
        var cursor = new MeasureCursor(10, new DateOnly(2026, 11, 23), new Id<Measure>(Guid.NewGuid()));
        MeasureCursor.TryParse(cursor.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(cursor);
        MeasureCursor.TryParse("10~i går~x", out _).ShouldBeFalse();
    }

    [Fact]
    public void Tally_IsAShareOfWhatIsDecided()
    {
        var tally = new MeasureTally(Proposed: 4, TakenOn: 2, Begun: 3, Done: 5, Stopped: 1, Declined: 2, Overdue: 1);
        (tally.Decided, tally.BegunOrDone, tally.Percent).ShouldBe((10, 8, 80));
        MeasureTally.None.Percent.ShouldBeNull();
    }
}
