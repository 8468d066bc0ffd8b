using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Lykta.Platform.Files;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Shown = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Lykta.Platform.Documents;

/// <summary>A picture of a Word document: its part, and where it is drawn.</summary>
internal sealed class WordPicture(int number, byte[] bytes, string contentType)
{
    /// <summary>A pixel at 96 to the inch, and the text's width and nearly its height on an A4, in Word's own measure.</summary>
    private const long Pixel = 9525;
    private const long Widest = 6_120_000;
    private const long Tallest = 7_900_000;

    private string Part => $"rPicture{number}";

    public void AddTo(MainDocumentPart main)
    {
        using var content = new MemoryStream(bytes);
        main.AddImagePart(contentType, Part).FeedData(content);
    }

    public Drawing Draw(int width, int height, string alternative)
    {
        var scale = Math.Min(1, Math.Min((double)Widest / (width * Pixel), (double)Tallest / (height * Pixel)));
        var (across, down) = ((long)(width * Pixel * scale), (long)(height * Pixel * scale));

        // A telephone stores the picture as the sensor lies. A browser turns it; Word must be told to, and measures it as it lies.
        var (quarters, mirrored) = Turn(ExifOrientation.Of(bytes));
        var lies = quarters % 2 == 0;
        var (wide, high) = lies ? (across, down) : (down, across);
        var (beside, above) = lies ? (0L, 0L) : (Math.Max(0, (across - wide) / 2), Math.Max(0, (down - high) / 2));
        var name = $"Picture {number}";
        return new Drawing(new Inline(
            new Extent { Cx = wide, Cy = high },
            new EffectExtent { LeftEdge = beside, TopEdge = above, RightEdge = beside, BottomEdge = above },
            new DocProperties { Id = (uint)number, Name = name, Description = alternative },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new Shown.Picture(
                new Shown.NonVisualPictureProperties(
                    new Shown.NonVisualDrawingProperties { Id = (uint)number, Name = name },
                    new Shown.NonVisualPictureDrawingProperties()),
                new Shown.BlipFill(new Blip { Embed = Part }, new Stretch(new FillRectangle())),
                new Shown.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = wide, Cy = high }) { Rotation = quarters * 5_400_000, HorizontalFlip = mirrored },
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0U,
            DistanceFromBottom = 0U,
            DistanceFromLeft = 0U,
            DistanceFromRight = 0U,
        });
    }

    /// <summary>How many quarters of a turn clockwise, after being mirrored, put the picture the right way up.</summary>
    private static (int Quarters, bool Mirrored) Turn(int orientation) => orientation switch
    {
        2 => (0, true),
        3 => (2, false),
        4 => (2, true),
        5 => (3, true),
        6 => (1, false),
        7 => (1, true),
        8 => (3, false),
        _ => (0, false),
    };
}
