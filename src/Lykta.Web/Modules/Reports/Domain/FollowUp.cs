using Lykta.Kernel;

namespace Lykta.Modules.Reports.Domain;

/// <summary>A short question that a kind asks once what, where and when are told (följdfråga). It asks what was done, never who somebody was.</summary>
internal sealed record FollowUpQuestion(string Code, Text Label, IReadOnlyList<FollowUpChoice> Choices, bool Several = false);

/// <summary>One answer to choose.</summary>
internal sealed record FollowUpChoice(string Code, Text Label);

/// <summary>What a sender chose, by code: the words may change later, what was answered may not.</summary>
internal sealed record FollowUpAnswer(string Question, IReadOnlyList<string> Choices)
{
    /// <summary>The first answer that the questions do not know, or null when all fit.</summary>
    public static FollowUpAnswer? FirstUnknown(IReadOnlyList<FollowUpAnswer> answers, IReadOnlyList<FollowUpQuestion> questions) =>
        answers.FirstOrDefault(a => questions.FirstOrDefault(q => q.Code == a.Question) is not { } question
            || a.Choices.Count == 0
            || (a.Choices.Count > 1 && !question.Several)
            || a.Choices.Any(c => question.Choices.All(known => known.Code != c)));
}
