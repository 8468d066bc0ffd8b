using System.Globalization;

namespace Lykta.Kernel;

/// <summary>One text in both languages of the product. Renders in the language of the current request (<see cref="CultureInfo.CurrentUICulture"/>).</summary>
public sealed record Text
{
    public Text(string swedish, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Swedish = swedish;
        English = english;
    }

    public string Swedish { get; }

    public string English { get; }

    /// <summary>The text with its numbered holes ({0}, {1}) filled, in both languages; values are formatted when it is read.</summary>
    public Text With(params object?[] values) => new(
        string.Format(Culture.Swedish, Swedish, values),
        string.Format(Culture.English, English, values));

    public string In(CultureInfo culture) => Culture.IsEnglish(culture) ? English : Swedish;

    /// <summary>The text as it begins a line: with a capital letter.</summary>
    public Text Capitalised() => new(char.ToUpper(Swedish[0], Culture.Swedish) + Swedish[1..], char.ToUpper(English[0], Culture.English) + English[1..]);

    public override string ToString() => In(CultureInfo.CurrentUICulture);
}
