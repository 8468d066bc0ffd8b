using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.RemindOrganisations;

/// <summary>A measure that its responsible organisation is to be reminded of, by its public name alone.</summary>
internal sealed record DueReminder(Id<Measure> Measure, ReminderStage Stage, Id<Organisation> Organisation, string PublicName, DateOnly Due);

/// <summary>
/// What organisations are to be reminded of (påminnelser): what awaits their answer since before today, what is due within a week, and what is
/// overdue. Each measure and stage once. The one place that says so and puts it in words; who mails it is another matter.
/// </summary>
internal sealed class MeasureReminders(LyktaDbContext db)
{
    /// <summary>What nobody has been reminded of yet, in the order it is told.</summary>
    public async Task<IReadOnlyList<DueReminder>> DueAsync(DateTime now, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(now);
        var (soon, midnight) = (today.AddDays(MeasuresBehind.DueSoonDays), SwedishTime.ToUtc(today, TimeOnly.MinValue));
        var waiting = await (
            from m in db.Set<Measure>()
            where (m.State == MeasureState.Proposed && m.ProposedAt < midnight) || ((m.State == MeasureState.TakenOn || m.State == MeasureState.Begun) && m.Due <= soon)
            orderby m.Due, m.Id
            select new { m.Id, m.State, m.OrganisationId, m.PublicName, m.Due }).ToListAsync(ct);
        var ids = waiting.ConvertAll(m => m.Id);
        var told = (await db.Set<MeasureReminder>().Where(r => ids.Contains(r.MeasureId)).Select(r => new { r.MeasureId, r.Stage }).ToListAsync(ct))
            .Select(r => (r.MeasureId, r.Stage)).ToHashSet();
        return [.. waiting
            .Select(m => new DueReminder(m.Id, StageOf(m.State, m.Due, today), m.OrganisationId, m.PublicName, m.Due))
            .Where(r => !told.Contains((r.Measure, r.Stage)))
            .OrderByDescending(r => r.Stage).ThenBy(r => r.Due)];
    }

    /// <summary>Notes that they have been told, in the change that tells it.</summary>
    public void Told(IEnumerable<DueReminder> reminders, DateTime at) =>
        db.AddRange(reminders.Select(r => new MeasureReminder(db.Municipality, r.Measure, r.Stage, at)));

    /// <summary>The lines of a mail: one heading a stage, one line a measure. Never a detail.</summary>
    public static Text Lines(IReadOnlyList<DueReminder> reminders) => new(
        Lines(reminders, RemindTexts.Heading, heading => heading.Swedish, RemindTexts.Line.Swedish, Culture.Swedish),
        Lines(reminders, RemindTexts.Heading, heading => heading.English, RemindTexts.Line.English, Culture.English));

    private static string Lines(
        IReadOnlyList<DueReminder> reminders, Func<ReminderStage, Text> heading, Func<Text, string> read, string line, System.Globalization.CultureInfo culture) =>
        string.Join("\n\n", reminders.GroupBy(r => r.Stage).Select(g =>
            read(heading(g.Key)) + "\n" + string.Join('\n', g.Select(r => string.Format(culture, line, r.PublicName, r.Due)))));

    private static ReminderStage StageOf(MeasureState state, DateOnly due, DateOnly today) =>
        state == MeasureState.Proposed ? ReminderStage.AwaitsAnswer : due < today ? ReminderStage.Overdue : ReminderStage.DueSoon;
}
