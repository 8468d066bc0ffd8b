using Lykta.Design;
using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>The days of the week, Monday first, as they are chosen and named.</summary>
internal static class Weekdays
{
    public static IReadOnlyList<Choice> Choices => [.. Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7)).Select(d => new Choice(d.ToString(), Name(d)))];

    public static Text Name(this DayOfWeek day) => DesignTexts.WeekdayNames[((int)day + 6) % 7];

    public static DayOfWeek? Read(string? typed) => Enum.TryParse<DayOfWeek>(typed, out var day) && Enum.IsDefined(day) ? day : null;
}
