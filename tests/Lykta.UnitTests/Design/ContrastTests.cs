using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Lykta.UnitTests.Design;

/// <summary>WCAG 2.2: 4.5:1 for text, 3:1 for marks and frames, in both themes, read from the tokens themselves.</summary>
public sealed partial class ContrastTests
{
    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "paper", 4.5 }, { "ink", "surface", 4.5 }, { "ink", "surface-sunk", 4.5 }, { "ink-soft", "paper", 4.5 }, { "ink-soft", "surface", 4.5 },
        { "ink-soft", "surface-sunk", 4.5 }, { "link", "paper", 4.5 }, { "link", "surface", 4.5 }, { "on-deep", "deep", 4.5 }, { "on-deep", "deep-raised", 4.5 },
        { "on-deep-soft", "deep", 4.5 }, { "on-deep-soft", "deep-raised", 4.5 }, { "on-primary", "primary", 4.5 }, { "on-primary", "primary-hover", 4.5 },
        { "amber", "paper", 4.5 }, { "amber", "surface", 4.5 }, { "amber", "amber-soft", 4.5 }, { "ink", "amber-soft", 4.5 },
        { "calm", "calm-soft", 4.5 }, { "watch", "watch-soft", 4.5 }, { "serious", "serious-soft", 4.5 }, { "ink", "serious-soft", 4.5 }, { "ink", "neutral-soft", 4.5 },
        { "calm", "surface", 4.5 }, { "watch", "surface", 4.5 }, { "serious", "surface", 4.5 }, { "serious", "paper", 4.5 }, { "surface", "data", 4.5 },
        { "ink", "data-1", 4.5 }, { "line-strong", "surface", 3 }, { "line-strong", "paper", 3 }, { "focus", "paper", 3 }, { "focus", "surface", 3 },
        { "data", "surface", 3 }, { "data", "data-band", 3 }, { "amber", "data-band", 3 }, { "flame", "deep", 3 }, { "data-4", "surface", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Tokens_EveryPairInUse_ReachesItsContrast(string front, string back, double least)
    {
        var light = Blocks()[0];
        foreach (var theme in Blocks())
        {
            Ratio(theme.GetValueOrDefault(front, light[front]), theme.GetValueOrDefault(back, light[back])).ShouldBeGreaterThanOrEqualTo(least, $"{front} on {back}");
        }
    }

    [Fact]
    public void Tokens_DarkByWishAndDarkByChoice_AreTheSame()
    {
        var blocks = Blocks();
        blocks.Count.ShouldBe(3);
        blocks[1].ShouldBe(blocks[2]);
    }

    private static List<Dictionary<string, string>> Blocks([CallerFilePath] string here = "")
    {
        var css = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Lykta.Web/wwwroot/css/tokens.css"));
        return [.. Block().Matches(css)
            .Select(block => Token().Matches(block.Value).ToDictionary(token => token.Groups["name"].Value, token => token.Groups["hex"].Value))
            .Where(tokens => tokens.Count > 0)];
    }

    private static double Ratio(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex) => (0.2126 * Channel(hex, 0)) + (0.7152 * Channel(hex, 2)) + (0.0722 * Channel(hex, 4));

    private static double Channel(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("--(?<name>[a-z0-9-]+): #(?<hex>[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
