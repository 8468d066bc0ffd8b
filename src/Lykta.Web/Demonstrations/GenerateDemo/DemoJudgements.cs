using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.PoliceFigures;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What people add to a compiled picture before it is adopted: levels, grades with a line, texts for their audiences, events of note, and the police's figures.</summary>
internal sealed class DemoJudgements(DemoTown town, DemoSenders senders, DemoCalendar calendar, DemoRandom random)
{
    /// <summary>Weeks back that are judged, and that the police gave figures for.</summary>
    private const int Judged = 8;
    private const int Figured = 12;

    private static readonly string[] Levels = ["calm", "watch", "serious"];

    /// <summary>The rows for a picture; none for those of long ago.</summary>
    public IReadOnlyList<object> Of(DemoPicture made, SituationPicture picture, LevelScale scale, IReadOnlyList<string> themes)
    {
        var back = made.Kind == PictureKind.Regular ? (calendar.LastDay.DayNumber - picture.To.DayNumber) / 7 : 0;
        var at = made.AdoptedAt?.AddHours(-1) ?? made.CompiledAt;
        List<object> rows = [];
        if (back <= Judged)
        {
            rows.AddRange(Levelled(picture, scale, made.AdoptedAt is not null));
            rows.AddRange(Graded(picture, scale, at, made.AdoptedAt is not null));
            rows.AddRange(made.Kind == PictureKind.Statutory ? DemoPlans.Written(picture, themes, senders.Organisations[DemoOrganisations.Own], at) : Written(picture, at, made.AdoptedAt is not null));
        }

        if (back <= Figured && made.Kind == PictureKind.Regular && town.Code == DemoTown.Lykteby)
        {
            rows.AddRange(Figures(picture));
        }

        return rows;
    }

    private IEnumerable<AreaJudgement> Levelled(SituationPicture picture, LevelScale scale, bool met)
    {
        foreach (var area in picture.Content.Areas.Where(a => a.Code is not null))
        {
            var proposed = LevelOf(area);
            var judgement = new AreaJudgement(town.Code, picture.Id, area.Code!).Set(JudgementStep.Proposal, Levels[proposed], scale).Value;
            if (met)
            {
                // The meeting mostly agrees; now and then somebody knows more than the counts do.
                var moved = random.Chance(0.12) ? Math.Clamp(proposed + (random.Chance(0.6) ? 1 : -1), 0, 2) : proposed;
                _ = judgement.Set(JudgementStep.Joint, Levels[moved], scale).Value;
            }

            // In the draft the coordinator has come half way.
            if (met || proposed > 0)
            {
                yield return judgement;
            }
        }
    }

    private static int LevelOf(PictureArea area) => area.Compared.Finding switch
    {
        Finding.UnusuallyMany => 2,
        Finding.AboveUsual => 1,
        _ => area.Kinds.Where(k => k.Kind is "violence" or "robbery").Sum(k => k.Count) > 1 ? 1 : 0,
    };

    private IEnumerable<AreaGrade> Graded(SituationPicture picture, LevelScale scale, DateTime at, bool met)
    {
        var areas = picture.Content.Areas.Where(a => a.Code is not null).ToDictionary(a => a.Code!);
        foreach (var (organisation, area, lines) in DemoWords.Lines)
        {
            if (!senders.Organisations.TryGetValue(organisation, out var by) || !areas.TryGetValue(area, out var row) || !random.Chance(met ? 0.6 : 0.3))
            {
                continue;
            }

            var level = Math.Clamp(LevelOf(row) + (random.Chance(0.25) ? 1 : 0), 0, 2);
            var audience = organisation == "polis" ? Audience.MunicipalityAndPolice : Audience.All;
            yield return new AreaGrade(town.Code, picture.Id, area, by).Give(Levels[level], scale, random.Pick(lines), audience, at.AddHours(met ? -2 : 0)).Value;
        }
    }

    private IEnumerable<object> Written(SituationPicture picture, DateTime at, bool met)
    {
        foreach (var (organisation, section, audience, afterMeeting, words) in DemoWords.Texts)
        {
            if (senders.Organisations.TryGetValue(organisation, out var by) && (met || !afterMeeting))
            {
                yield return new PictureText(town.Code, Id<PictureText>.New(at), picture.Id, by).Write(section, null, audience, random.Pick(words), at).Value;
            }
        }

        foreach (var (notable, i) in picture.Content.EventsOfNote.Take(2).Select((e, i) => (e, i)))
        {
            var police = i > 0 && senders.Organisations.ContainsKey("polis");
            var note = new EventOfNote(town.Code, Id<EventOfNote>.New(at), picture.Id, senders.Organisations[police ? "polis" : DemoOrganisations.Own]);
            var words = random.Pick(DemoWords.EventsOf(notable.Kind));
            yield return note.Tell(notable.Report, police ? Audience.MunicipalityAndPolice : Audience.Authorities, words, at).Value;
        }
    }

    private IEnumerable<PoliceFigure> Figures(SituationPicture picture)
    {
        string[] areas = [.. picture.Content.Areas.Where(a => a.Code is not null).Select(a => a.Code!), PoliceFigure.NoArea];
        foreach (var area in areas)
        {
            foreach (var (category, usual) in FigureTables.FirstCategories.Zip([1.4, 3.6, 1.2, 3.0, 4.2]))
            {
                var busy = area switch { "C1" => 2.4, "C3" => 1.5, "C6" or "C7" or "C8" => 0.4, PoliceFigure.NoArea => 0.5, _ => 1.0 };
                var count = random.Poisson(usual * busy);
                yield return new PoliceFigure(town.Code, picture.Id, area, category, new PoliceCount(count is 1 or 2 && random.Chance(0.7) ? null : count));
            }
        }
    }
}
