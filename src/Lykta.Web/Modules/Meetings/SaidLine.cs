using System.Globalization;
using Lykta.Modules.Meetings.Domain;

namespace Lykta.Modules.Meetings;

/// <summary>A contribution as it is read out: what, from whom, where, and what became of it.</summary>
public sealed record SaidLine(string? Tag, string Words, string From, string? State, bool IsOpen, IReadOnlyList<SaidStep> Steps)
{
    internal static SaidLine Of(ShownContribution said) => new(
        said.Kind == ContributionKind.Input ? null : MeetingTexts.Of(said.Kind).ToString(),
        said.Words,
        $"{said.From}{(said.Where is null ? string.Empty : " · " + said.Where)} · {Day(said.Day)}",
        said.State == ContributionState.Noted ? null : MeetingTexts.Of(said.State).ToString(),
        said.State == ContributionState.Followed,
        [.. said.Steps.Select(s => new SaidStep(Day(s.Day), s.Words))]);

    private static string Day(DateOnly day) => day.ToString("d MMM", CultureInfo.CurrentCulture);
}

/// <summary>What became of it at a meeting.</summary>
public sealed record SaidStep(string Day, string Words);
