using System.Globalization;
using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Modules.YearWheels.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.YearWheels.Contracts;

/// <summary>Days without meeting, both included.</summary>
internal sealed record NoMeetingSpan(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>A day, or a run of days, that is coming. The name is in both languages where it is a known day.</summary>
public sealed record ForwardDay(DateOnly From, DateOnly To, string Name, string? EnglishName, string Kind, string? Place, int? Visitors, string? Note)
{
    [JsonIgnore]
    public Text Title => new(Name, EnglishName ?? Name);

    /// <summary>The day or days as a person writes them.</summary>
    [JsonIgnore]
    public string Days => From == To
        ? From.ToString("ddd d MMM", CultureInfo.CurrentCulture)
        : $"{From.ToString(From.Month == To.Month ? "%d" : "d MMM", CultureInfo.CurrentCulture)}–{To.ToString("d MMM", CultureInfo.CurrentCulture)}";
}

/// <summary>The door to reading the year wheel.</summary>
internal static class YearWheelSeen
{
    /// <summary>Spans without meeting that touch the days asked for, in order. A picture whose every day is in one is not made; the next one spans the gap.</summary>
    public static async Task<IReadOnlyList<NoMeetingSpan>> NoMeetingSpansAsync(this LyktaDbContext db, DateOnly from, DateOnly to, CancellationToken ct) =>
        await db.Set<YearWheelEntry>().AsNoTracking()
            .Where(e => e.Kind == YearWheelKind.NoMeeting && e.From <= to && e.To >= from)
            .OrderBy(e => e.From)
            .Select(e => new NoMeetingSpan(e.From, e.To))
            .ToListAsync(ct);
}

/// <summary>The forward look of a picture (framåt): the two weeks after its period.</summary>
internal static class ForwardLook
{
    public const int Days = 14;

    public static Task<IReadOnlyList<ForwardDay>> AfterAsync(LyktaDbContext db, DateOnly lastDay, CancellationToken ct) =>
        BetweenAsync(db, lastDay.AddDays(1), lastDay.AddDays(Days), ct);

    public static async Task<IReadOnlyList<ForwardDay>> BetweenAsync(LyktaDbContext db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var planned = await db.Set<YearWheelEntry>().AsNoTracking().Where(e => e.From <= to && e.To >= from).ToListAsync(ct);
        return [.. planned
            .Select(e => new ForwardDay(e.From, e.To, e.Name, null, e.Kind.ToString(), e.Place, e.Visitors, e.Note))
            .Concat(Known(from, to))
            .OrderBy(d => d.From).ThenBy(d => d.To).ThenBy(d => d.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<ForwardDay> Known(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            foreach (var day in SwedishHolidays.Of(year).Where(d => from <= d.Day && d.Day <= to))
            {
                yield return new ForwardDay(day.Day, day.Day, day.Name.Swedish, day.Name.English, nameof(YearWheelKind.Holiday), null, null, null);
            }

            foreach (var day in Enumerable.Range(1, 12).Select(month => SwedishHolidays.PayDay(year, month)).Where(d => from <= d && d <= to))
            {
                yield return new ForwardDay(day, day, "Löning", "Pay day", nameof(YearWheelKind.PayDay), null, null, null);
            }
        }
    }
}
