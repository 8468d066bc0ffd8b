using System.Collections.Frozen;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// Finds people's names, and the street and number beside them. A full name is a known first name and a surname, known or not, or the other
/// way round; two capitals that no list knows only where a person is spoken of. A first name alone counts when it is nothing but a name,
/// or where the words around it say so: "Björn sa" is a person, "Björn sedd vid skogen" is not. What names a place is not a person:
/// Karl Johansgatan, Bengt Dahlgrens gata, kvarteret Sigrid, Einar Mattsson AB. In doubt nothing is found: a writer asked about bears stops reading.
/// </summary>
internal sealed class NameFinder(string text, IReadOnlyList<PersonalDataHit> numbers)
{
    private const int LongestRun = 4;
    private static readonly GuardRules Rules = GuardRules.Shipped;
    private static readonly FrozenSet<string> Particles = Rules.Named("particles");
    private static readonly FrozenSet<string> Titles = Rules.Named("titles");
    private static readonly FrozenSet<string> SaysName = Rules.Named("saysName");
    private static readonly FrozenSet<string> Says = Rules.Named("says");
    private static readonly FrozenSet<string> Does = Rules.Named("does");
    private static readonly FrozenSet<string> OnlyPeople = Rules.Named("onlyPeople");
    private static readonly FrozenSet<string> Prepositions = Rules.Named("prepositions");

    private readonly NameText around = new(NameWords.Of(text));
    private readonly List<PersonalDataHit> hits = [];

    private List<NameWord> Words => around.Words;

    public IReadOnlyList<PersonalDataHit> Find()
    {
        for (var i = 0; i < Words.Count;)
        {
            var end = FullName(i);
            if (end > i && !around.IsOfAPlace(i, end))
            {
                hits.Add(new PersonalDataHit(PersonalDataKind.FullName, Words[i].Start, Words[end - 1].End - Words[i].Start));
            }
            else if (end == i && IsLoneFirst(i))
            {
                hits.Add(new PersonalDataHit(PersonalDataKind.FirstName, Words[i].Start, Words[i].Text.Length));
            }

            i = Math.Max(end, i + 1);
        }

        return [.. hits, .. AddressFinder.Find(text, Words, [.. hits, .. numbers])];
    }

    /// <summary>Past the last word of the full name that begins here, or here.</summary>
    private int FullName(int i)
    {
        if (around.FollowsPlace(i))
        {
            return i;
        }

        var end = NameWords.IsFirst(Words[i]) ? FirstThenSurname(i) : SurnameDecides(i);
        return end > i || !AreStrangers(i) ? end : i + 2;
    }

    private int FirstThenSurname(int i)
    {
        var word = Words[i];
        var next = i + 1;
        while (next < Words.Count && next - i < LongestRun && GoesOn(next))
        {
            next++;
        }

        var at = next;
        while (at < Words.Count && at - next < 2 && Words[at].IsJoined && Particles.Contains(Words[at].Lower))
        {
            at++;
        }

        if (at < Words.Count && IsSurnameOf(i, Words[at]))
        {
            return at + 1;
        }

        // "Ali Hassan": a first name may be a surname too.
        return next - i > 1 && (word.IsCapital || NameWords.IsSureFirst(word)) && NameWords.IsLast(Words[next - 1]) ? next : i;
    }

    private bool GoesOn(int next) =>
        Words[next].IsJoined && SameCase(Words[next - 1], Words[next]) && NameWords.IsFirst(Words[next]) && !NameWords.IsPlace(Words[next]);

    private bool IsSurnameOf(int i, NameWord surname)
    {
        var word = Words[i];
        if (!surname.IsJoined || !SameCase(word, surname) || NameWords.CannotBeSurname(surname))
        {
            return false;
        }

        if (NameWords.IsSureLast(surname) || (word.IsCapital && NameWords.IsLast(surname)))
        {
            return word.IsCapital || word.IsShouted || NameWords.IsSureFirst(word);
        }

        return word.IsCapital && surname.Text.Length > 1
            && (NameWords.IsSureFirst(word) || (NameWords.IsWordFirst(word) && (!word.OpensSentence || around.IsCued(i))));
    }

    private int SurnameDecides(int i)
    {
        var word = Words[i];
        if (i + 1 == Words.Count || !(word.IsCapital || word.IsShouted))
        {
            return i;
        }

        var next = Words[i + 1];
        var isClose = next.IsCapital && next.Start - word.End <= 2;
        var isReversed = NameWords.IsSureLast(word) && NameWords.IsSureFirst(next) && !next.OpensSentence; // "Svensson, Anna"
        var isInitial = word.Text.Length == 1 && NameWords.IsSureLast(next); // "A. Svensson"
        if (isClose && (isReversed || isInitial))
        {
            return i + 2;
        }

        var hasTitle = Titles.Contains(word.Lower);
        if (!next.IsJoined || !next.IsCapital || !NameWords.IsSureLast(next) || NameWords.CannotBeSurname(next))
        {
            return i > 0 && Titles.Contains(Words[i - 1].Lower) && word.IsJoined && word.IsCapital && NameWords.IsSureLast(word) ? i + 1 : i;
        }

        // "Grannen Ali ringde", "Vaktmästaren Yusuf Lind"
        if (NameWords.IsFirst(next) && (hasTitle || NameText.IsPerson(word) || (i + 2 < Words.Count && Words[i + 2].IsJoined && Words[i + 2].IsCapital)))
        {
            return i;
        }

        return hasTitle || (NameText.IsStranger(word) && !Does.Contains(word.Lower)) ? i + 2 : i;
    }

    /// <summary>Two capitals that no list knows, where a person is spoken of: "eleven Ilir Gabro", "Ilir Gabro bor", "Ilir Gabro, 070-…".</summary>
    private bool AreStrangers(int i)
    {
        if (i + 1 == Words.Count || !Words[i + 1].IsJoined || !NameText.IsStranger(Words[i]) || !NameText.IsStranger(Words[i + 1])
            || Words[i + 1].Lower.EndsWith("et", StringComparison.Ordinal))
        {
            return false;
        }

        var end = Words[i + 1].End;
        var after = i + 2 < Words.Count ? Words[i + 2] : null;
        return (around.IsCued(i) && !Prepositions.Contains(Words[i - 1].Lower))
            || (after is { IsJoined: true } && (Says.Contains(after.Lower) || OnlyPeople.Contains(after.Lower)))
            || numbers.Any(hit => hit.Start >= end && hit.Start - end <= 2)
            || FollowsPerson(i)
            || (after?.Lower == "och" && i + 3 < Words.Count && Words[i + 3].IsCapital && NameWords.IsFirst(Words[i + 3]))
            || (!Words[i].OpensSentence && !Words[i].IsJoined && Words[Math.Max(0, i - 4)..i].Exists(NameText.IsPerson));
    }

    private bool FollowsPerson(int i) =>
        i > 0 && hits.Exists(hit => hit.Kind == PersonalDataKind.FullName
            && (hit.End == Words[i - 1].End || (Words[i - 1].Lower == "och" && Words[i - 1].Start - hit.End == 1)));

    private bool IsLoneFirst(int i)
    {
        var word = Words[i];
        var isWord = NameWords.IsWordFirst(word);
        var isSure = !isWord && NameWords.IsSureFirst(word);
        if (word.IsShouted || (!isSure && !isWord) || around.FollowsPlace(i) || around.IsOfAPlace(i, i + 1))
        {
            return false;
        }

        var isNamed = i > 0 && word.IsJoined && SaysName.Contains(Words[i - 1].Lower);
        var after = i + 1 < Words.Count && Words[i + 1].IsJoined ? Words[i + 1] : null;
        var speaks = after is not null && Says.Contains(after.Lower);
        return (word.IsCapital, isWord) switch
        {
            (false, _) => isSure && (isNamed || (speaks && !word.Lower.EndsWith('s'))),
            (true, true) => word.OpensSentence ? speaks : isNamed || (around.IsCued(i) && after is not { IsCapital: true }),
            (true, false) => !word.OpensSentence || speaks || (after is not null && Does.Contains(after.Lower))
                || numbers.Any(hit => hit.Start >= word.End && hit.Start - word.End <= 2),
        };
    }

    private static bool SameCase(NameWord a, NameWord b) => a.IsCapital == b.IsCapital && a.IsShouted == b.IsShouted;
}
