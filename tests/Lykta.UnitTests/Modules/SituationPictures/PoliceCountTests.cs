using Lykta.Kernel;
using Lykta.Modules.SituationPictures;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.PoliceFigures;

namespace Lykta.UnitTests.Modules.SituationPictures;

public sealed class PoliceCountTests
{
    private static readonly PictureContent Content = new()
    {
        Areas = [new PictureArea("C1", "Centrum", Comparison.None, []), new PictureArea("N1", "Norr", Comparison.None, []), new PictureArea(null, "Område saknas", Comparison.None, [])],
    };

    [Theory]
    [InlineData("0", 0, false)]
    [InlineData("1", null, true)]
    [InlineData("2", null, true)]
    [InlineData("3", 3, false)]
    [InlineData("enstaka", null, true)]
    [InlineData(" 1 200 ", 1200, false)]
    public void TryRead_ACell_TellsOneAndTwoAsFew(string cell, int? told, bool isFew)
    {
        PoliceCount.TryRead(cell, out var count).ShouldBeTrue();
        count!.Value.Told.ShouldBe(told);
        count.Value.IsFew.ShouldBe(isFew);
    }

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    public void TryRead_NothingGiven_IsNoCount(string cell)
    {
        PoliceCount.TryRead(cell, out var count).ShouldBeTrue();
        count.ShouldBeNull();
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("1,5")]
    [InlineData("många")]
    [InlineData("100001")]
    public void TryRead_AnythingElse_IsRefused(string cell) => PoliceCount.TryRead(cell, out _).ShouldBeFalse();

    [Theory]
    [InlineData("\tVåld\tInbrott\nCentrum\t3\t0\nn1\tenstaka\t\nHela kommunen\t5\t4")]
    [InlineData(";Våld;Inbrott\r\nCentrum;3;0\r\nNorr;1;\r\nhela kommunen;5;4\r\n")]
    public void Read_APastedTable_FindsAreasByNameOrCode(string pasted)
    {
        var cells = FigureTables.Read(pasted, Content).Value;
        cells.Select(c => (c.AreaCode, c.Category)).ShouldBe(
            [("C1", "Våld"), ("C1", "Inbrott"), ("N1", "Våld"), ("N1", "Inbrott"), ("", "Våld"), ("", "Inbrott")]);
    }

    [Fact]
    public void Read_AnAreaThatIsNotThere_IsNamed() =>
        FigureTables.Read(";Våld\nVäster;3", Content).Refusal.ShouldBeOfType<UnknownFigureArea>().Name.ShouldBe("Väster");

    [Theory]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData(";Våld")]
    [InlineData(";Våld\nCentrum;1;2;3")]
    public void Read_NoTable_SaysHowOneLooks(string pasted) => FigureTables.Read(pasted, Content).Refusal.ShouldBeOfType<FigureTableUnreadable>();
}
