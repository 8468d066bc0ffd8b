using Lykta.Kernel;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>Reasons to reject that recur, chosen by number. The sender reads them, so they say what to do instead.</summary>
internal static class ReadyReasons
{
    public static readonly IReadOnlyList<Text> All =
    [
        new("Vi förstår inte vad som har hänt. Skicka gärna en ny med några ord mer.", "We cannot tell what happened. Please send a new one with a few more words."),
        new("Plats eller tid saknas, så vi kan inte räkna in den. Skicka gärna en ny.", "The place or time is missing, so it cannot be counted. Please send a new one."),
        new("Det här hör hemma i felanmälan. Anmäl det där, så åtgärdas det snabbast.", "This belongs in the fault report. Report it there and it is mended soonest."),
        new("Rapporten handlar om en enskild person. Använd orosanmälan eller polisanmälan.", "The report is about a single person. Use a report of concern or a police report."),
        new("Det ser ut som ett test eller ett misstag.", "It looks like a test or a mistake."),
    ];

    /// <summary>The reason with a number from 1, or null.</summary>
    public static Text? Find(int? number) => number is { } n && n >= 1 && n <= All.Count ? All[n - 1] : null;
}
