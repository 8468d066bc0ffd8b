using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings;

/// <summary>What the codes and ids of a meeting are called, and what can be chosen among.</summary>
internal sealed record MeetingNames(
    IReadOnlyDictionary<Id<Organisation>, SeenOrganisation> Organisations,
    IReadOnlyList<SeenArea> Areas,
    IReadOnlyList<SeenPlace> Places,
    IReadOnlyDictionary<string, Text> Kinds,
    IReadOnlyDictionary<(int Scale, string Level), LevelMark> Levels)
{
    public static async Task<MeetingNames> ReadAsync(LyktaDbContext db, CancellationToken ct) => new(
        await db.Organisations().OrderBy(o => o.Name).ToDictionaryAsync(o => o.Id, ct),
        await db.WorkingAreas().ToListAsync(ct),
        await db.Places().OrderBy(p => p.Name).ToListAsync(ct),
        await db.KindNamesAsync(ct),
        await db.LevelMarksAsync(ct));

    /// <summary>Known places (<c>plats:ID</c>) and areas (<c>omrade:CODE</c>).</summary>
    public IReadOnlyList<Choice> Wheres =>
    [
        .. Places.Select(p => new Choice($"plats:{p.Id}", p.Name, Group: MeetingTexts.Places.ToString())),
        .. Areas.Select(a => new Choice($"omrade:{a.Code}", a.Name, Group: MeetingTexts.Areas.ToString())),
    ];

    public IReadOnlyList<Choice> KindChoices => [.. Kinds.Select(k => new Choice(k.Key, k.Value)).OrderBy(c => c.Label, StringComparer.CurrentCulture)];

    public IReadOnlyList<Choice> OrganisationChoices => [.. Organisations.Values.Where(o => o.IsActive).Select(o => new Choice(o.Id.ToString(), o.Name))];

    public string NameOf(Id<Organisation> organisation) => Organisations.TryGetValue(organisation, out var found) ? found.Name : "–";

    public string? Where(string? area, Id<Place>? place) =>
        place is { } id ? Places.FirstOrDefault(p => p.Id == id)?.Name ?? "–" : area is null ? null : Areas.FirstOrDefault(a => a.Code == area)?.Name ?? area;

    public LevelMark? Level(int? scale, string? level) => scale is { } edition && level is not null ? Levels.GetValueOrDefault((edition, level)) : null;

    /// <summary>Reads <c>plats:ID</c> or <c>omrade:CODE</c>; anything else is nowhere.</summary>
    public static (string? Area, Id<Place>? Place) ReadWhere(string? chosen) => chosen?.Split(':', 2) switch
    {
        ["plats", var id] when Guid.TryParse(id, CultureInfo.InvariantCulture, out var place) => (null, new Id<Place>(place)),
        ["omrade", { Length: > 0 } code] => (code, null),
        _ => (null, null),
    };

    /// <summary>"fre–lör 20–01": the days a person reads in one glance.</summary>
    public static string When(FocusDays days, TimeOnly from, TimeOnly until)
    {
        var names = Enum.GetValues<FocusDays>().Where(d => d != FocusDays.None && days.HasFlag(d))
            .Select(d => CultureInfo.CurrentCulture.DateTimeFormat.AbbreviatedDayNames[(System.Numerics.BitOperations.TrailingZeroCount((int)d) + 1) % 7]);
        return $"{string.Join(", ", names)} {Hour(from)}–{Hour(until)}";
    }

    private static string Hour(TimeOnly time) => time.ToString(time.Minute == 0 ? "HH" : "HH.mm", CultureInfo.InvariantCulture);
}
