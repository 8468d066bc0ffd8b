using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.ShowToday;

/// <summary>Measures on Idag: everybody's to the coordinator, to a participant those of their own organisation.</summary>
internal sealed class MeasuresToday(LyktaDbContext db) : ITodayItems
{
    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(MeasuresPermissions.CarryOut))
        {
            return [];
        }

        var waiting = await db.MeasuresWaitingAsync(today.Viewer, today.Day, ct);
        return [.. (today.Viewer.SeesEverything ? Everybodys(waiting) : Own(waiting)).OfType<TodayItem>()];
    }

    private static IEnumerable<TodayItem?> Everybodys(MeasuresWaiting waiting) =>
    [
        Item(90, waiting.Overdue, TodayState.ToDo, "overdue", MeasuresTodayTexts.OneOverdue, MeasuresTodayTexts.Overdue),
        Item(95, waiting.AwaitingAnswer, TodayState.UnderWay, "proposed", MeasuresTodayTexts.OneUnanswered, MeasuresTodayTexts.Unanswered),
    ];

    private static IEnumerable<TodayItem?> Own(MeasuresWaiting waiting) =>
    [
        Item(50, waiting.AwaitingAnswer, TodayState.ToDo, "proposed", MeasuresTodayTexts.AnswerOne, MeasuresTodayTexts.Answer),
        Item(55, waiting.Overdue, TodayState.ToDo, "overdue", MeasuresTodayTexts.OneOfYoursOverdue, MeasuresTodayTexts.YoursOverdue),
        Item(57, waiting.DueSoon, TodayState.UnderWay, "open", MeasuresTodayTexts.OneOfYoursSoon, MeasuresTodayTexts.YoursSoon),
    ];

    private static TodayItem? Item(int order, int count, TodayState state, string status, Text one, Text many) =>
        count == 0 ? null : new TodayItem(order, count == 1 ? one : many.With(count), state, $"atgarder?status={status}");
}

internal static class MeasuresTodayTexts
{
    public static readonly Text Overdue = new("{0} försenade åtgärder", "{0} overdue measures");
    public static readonly Text OneOverdue = new("1 försenad åtgärd", "1 overdue measure");
    public static readonly Text Unanswered = new("{0} föreslagna åtgärder väntar på svar", "{0} proposed measures wait for an answer");
    public static readonly Text OneUnanswered = new("1 föreslagen åtgärd väntar på svar", "1 proposed measure waits for an answer");
    public static readonly Text Answer = new("Svara på {0} föreslagna åtgärder", "Answer {0} proposed measures");
    public static readonly Text AnswerOne = new("Svara på 1 föreslagen åtgärd", "Answer 1 proposed measure");
    public static readonly Text YoursOverdue = new("{0} av era åtgärder är försenade", "{0} of your measures are overdue");
    public static readonly Text OneOfYoursOverdue = new("1 av era åtgärder är försenad", "1 of your measures is overdue");
    public static readonly Text YoursSoon = new("{0} av era åtgärder ska vara klara inom en vecka", "{0} of your measures are due within a week");
    public static readonly Text OneOfYoursSoon = new("1 av era åtgärder ska vara klar inom en vecka", "1 of your measures is due within a week");
}
