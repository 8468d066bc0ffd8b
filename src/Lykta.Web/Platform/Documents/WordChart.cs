using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace Lykta.Platform.Documents;

/// <summary>A bar chart of a Word document: its part, and where it is drawn. A chart and no picture, so that it can be read, recoloured and edited on.</summary>
internal sealed class WordChart(int number, OfficialChart chart)
{
    /// <summary>In Word's own measure: the text's width on an A4, a bar's height, and what stands around the bars.</summary>
    private const long Wide = 6_000_000;
    private const long BarHigh = 330_000;
    private const long Around = 300_000;

    private const uint Categories = 1;
    private const uint Values = 2;

    private string Part => $"rChart{number}";

    public void AddTo(MainDocumentPart main)
    {
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false },
            Series(),
            new GapWidth { Val = 60 },
            new AxisId { Val = Categories },
            new AxisId { Val = Values });
        main.AddNewPart<ChartPart>(Part).ChartSpace = new ChartSpace(
            new EditingLanguage { Val = CultureInfo.CurrentUICulture.Name },
            new RoundedCorners { Val = false },
            new Chart(
                new AutoTitleDeleted { Val = true },
                new PlotArea(new Layout(), bars, CategoryAxis(), ValueAxis()),
                new PlotVisibleOnly { Val = true }),
            new ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())));
    }

    public Drawing Draw() => new(new Inline(
        new Extent { Cx = Wide, Cy = (chart.Bars.Count * BarHigh) + Around },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties { Id = (uint)(10_000 + number), Name = $"Chart {number}", Description = chart.Finding },
        new NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new ChartReference { Id = Part }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    {
        DistanceFromTop = 0U,
        DistanceFromBottom = 0U,
        DistanceFromLeft = 0U,
        DistanceFromRight = 0U,
    });

    private BarChartSeries Series()
    {
        var names = new StringLiteral(new PointCount { Val = (uint)chart.Bars.Count });
        var counts = new NumberLiteral(new FormatCode("0"), new PointCount { Val = (uint)chart.Bars.Count });
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            names.Append(new StringPoint(new NumericValue(chart.Bars[i].Label)) { Index = (uint)i });
            counts.Append(new NumericPoint(new NumericValue(chart.Bars[i].Value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i });
        }

        return new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
            new Order { Val = 0 },
            new SeriesText(new NumericValue(chart.Measure)),
            new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = "1F5A7A" })),
            new InvertIfNegative { Val = false },
            new DataLabels(
                new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false }, new ShowSeriesName { Val = false }, new ShowPercent { Val = false },
                new ShowBubbleSize { Val = false }),
            new CategoryAxisData(names),
            new Values(counts));
    }

    /// <summary>The first bar on top, as in the table.</summary>
    private static CategoryAxis CategoryAxis() => new(
        new AxisId { Val = Categories },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = Values },
        new Crosses { Val = CrossesValues.AutoZero });

    /// <summary>Not drawn: each bar has its number.</summary>
    private static ValueAxis ValueAxis() => new(
        new AxisId { Val = Values },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Top },
        new CrossingAxis { Val = Categories },
        new Crosses { Val = CrossesValues.AutoZero });
}
