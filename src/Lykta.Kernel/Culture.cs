using System.Globalization;

namespace Lykta.Kernel;

/// <summary>The two cultures a person can choose between. Anything that is not English is Swedish.</summary>
public static class Culture
{
    public static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";

    public static CultureInfo Of(string? language) => language == "en" ? English : Swedish;
}
