using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Oversight.FindEntries;

/// <summary>What was asked for in the address or the form, as it was written.</summary>
public sealed record EntryFilter(string? From, string? To, string? Kind, string? Person)
{
    public bool Any => !string.IsNullOrEmpty(From) || !string.IsNullOrEmpty(To) || !string.IsNullOrEmpty(Kind) || !string.IsNullOrEmpty(Person);

    internal IEnumerable<(string Name, string? Value)> All => [("from", From), ("to", To), ("slag", Kind), ("person", Person)];

    internal static EntryFilter Of(Func<string, string?> read) => new(read("from"), read("to"), read("slag"), read("person"));

    /// <summary>The fields that cannot be read.</summary>
    internal IEnumerable<string> Wrong => All.Take(2).Where(d => !string.IsNullOrEmpty(d.Value) && Day(d.Value) is null).Select(d => d.Name);

    internal IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        if (Day(From) is { } from)
        {
            var begins = SwedishTime.ToUtc(from, TimeOnly.MinValue);
            entries = entries.Where(e => e.At >= begins);
        }

        if (Day(To) is { } to && to < DateOnly.MaxValue)
        {
            var ends = SwedishTime.ToUtc(to.AddDays(1), TimeOnly.MinValue);
            entries = entries.Where(e => e.At < ends);
        }

        if (Guid.TryParse(Person, CultureInfo.InvariantCulture, out var person))
        {
            entries = entries.Where(e => e.ActorId == person);
        }

        if (string.IsNullOrEmpty(Kind))
        {
            return entries;
        }

        var events = Enum.TryParse<EventGroup>(Kind, ignoreCase: true, out var group) ? EventNames.In(group) : [Kind];
        return entries.Where(e => events.Contains(e.Event));
    }

    private static DateOnly? Day(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1900 ? day : null;
}
