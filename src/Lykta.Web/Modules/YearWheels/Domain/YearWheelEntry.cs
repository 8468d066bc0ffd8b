using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.YearWheels.Domain;

/// <summary>What an entry of the year wheel is.</summary>
internal enum YearWheelKind
{
    Event,
    SchoolBreak,
    Holiday,
    PayDay,

    /// <summary>Weeks without meeting: no reminder, nobody listed as not having reported, and the next picture spans the gap.</summary>
    NoMeeting,
}

/// <summary>Something planned that safety work looks ahead to (årshjul): an event, a school break, weeks without meeting.</summary>
internal sealed class YearWheelEntry : ITenantRow, IVersioned
{
    public const int LongestName = 120;
    public const int LongestNote = 500;
    public const int MostVisitors = 1_000_000;

    private YearWheelEntry()
    {
    }

    public YearWheelEntry(MunicipalityCode municipality, Id<YearWheelEntry> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<YearWheelEntry> Id { get; private set; }

    public YearWheelKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string? Place { get; private set; }

    public int? Visitors { get; private set; }

    public string? Note { get; private set; }

    public long Version { get; private set; }

    public Result<YearWheelEntry> Plan(YearWheelKind kind, string name, DateOnly from, DateOnly to, string? place, int? visitors, string? note, KeptNames? names = null)
    {
        if (to < from)
        {
            return new EndsBeforeItBegins();
        }

        if (visitors is < 0 or > MostVisitors)
        {
            return new VisitorsOutOfRange();
        }

        var words = new[] { (name, LongestName, Name), (place, LongestName, Place), (note, LongestNote, Note) }.Select(w => KeptWords.Read(w.Item1, w.Item2, names, w.Item3)).ToList();
        if (words.FirstOrDefault(w => !w.IsOk) is { } refused)
        {
            return refused.Refusal!;
        }

        if (words[0].Value.Length == 0)
        {
            return new EntryNeedsName();
        }

        (Kind, Name, From, To, Visitors) = (kind, words[0].Value, from, to, visitors);
        (Place, Note) = (words[1].Value is { Length: > 0 } where ? where : null, words[2].Value is { Length: > 0 } more ? more : null);
        return this;
    }
}
