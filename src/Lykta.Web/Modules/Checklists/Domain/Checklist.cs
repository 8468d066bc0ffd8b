using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Checklists.Domain;

/// <summary>One question of a checklist. Its key stays when its words are edited; <paramref name="Kind"/> is the kind of report that "ja" opens.</summary>
public sealed record ChecklistQuestion(string Key, string Swedish, string? English, string Kind)
{
    /// <summary>The question; English falls back on Swedish.</summary>
    public Text Words => new(Swedish, English ?? Swedish);
}

/// <summary>One version of the checklist (checklista) of a kind of organisation. Versions are never changed: what was answered stays readable.</summary>
internal sealed class Checklist : ITenantRow
{
    public const int MostQuestions = 20;

    private Checklist()
    {
    }

    public Checklist(MunicipalityCode municipality, OrganisationKind kind, int number, IReadOnlyList<ChecklistQuestion> questions, DateTime at)
        => (Municipality, Kind, Number, Questions, CreatedAt) = (municipality, kind, number, questions, at);

    public MunicipalityCode Municipality { get; private set; }

    public OrganisationKind Kind { get; private set; }

    /// <summary>Version 1, 2, 3 …; the highest is asked.</summary>
    public int Number { get; private set; }

    public IReadOnlyList<ChecklistQuestion> Questions { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }

    /// <summary>The next version with these questions. Questions left empty are dropped, new ones get a key of their own.</summary>
    public Result<Checklist> Revise(IEnumerable<ChecklistQuestion> wanted, DateTime at)
    {
        var questions = wanted.Where(q => q.Swedish.Length > 0).ToList();
        if (questions.Count is 0 or > MostQuestions)
        {
            return new ChecklistSize(MostQuestions);
        }

        // A key is kept only by the question that had it: anything else would mix up what was answered.
        var mine = Questions.Select(q => q.Key).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(mine, StringComparer.Ordinal);
        for (var i = 0; i < questions.Count; i++)
        {
            if (!mine.Remove(questions[i].Key))
            {
                questions[i] = questions[i] with { Key = FreeKey(questions[i].Kind, taken) };
            }
        }

        return new Checklist(Municipality, Kind, Number + 1, questions, at);
    }

    public bool Asks(IReadOnlyList<ChecklistQuestion> questions) => Questions.SequenceEqual(questions);

    private static string FreeKey(string kind, HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add($"{kind}-{number}"))
        {
            number++;
        }

        return $"{kind}-{number}";
    }
}
