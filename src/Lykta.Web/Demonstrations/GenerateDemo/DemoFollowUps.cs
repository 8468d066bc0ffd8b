using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Answers to the questions a kind asks, as half of the senders give them.</summary>
internal static class DemoFollowUps
{
    public static IReadOnlyList<FollowUpAnswer> Answer(DemoRandom random, string kind) =>
        [.. CoreFollowUps.Of(kind).Where(_ => random.Chance(0.5)).Select(question => new FollowUpAnswer(question.Code, Choose(random, question)))];

    /// <summary>What comes first in a list is what is seen most often.</summary>
    private static string[] Choose(DemoRandom random, FollowUpQuestion question)
    {
        var codes = question.Choices.Select(c => c.Code).ToList();
        var first = random.Pick(codes, code => 1.0 / (1 + codes.IndexOf(code)));
        var second = random.Pick(codes);
        return question.Several && second != first && random.Chance(0.4) ? [.. codes.Where(c => c == first || c == second)] : [first];
    }
}
