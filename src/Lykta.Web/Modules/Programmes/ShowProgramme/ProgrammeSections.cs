using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Documents;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.Programmes.ShowProgramme;

/// <summary>A programme as the parts of a document: the same on screen, on paper and in Word.</summary>
internal static class ProgrammeSections
{
    public static OfficialSection Facts(ShownProgramme s)
    {
        var p = s.Programme;
        return Words(
            ShowProgrammeTexts.Facts,
            p.Aims,
            ShowProgrammeTexts.LedBy.With(s.Lead, p.Function).ToString(),
            s.Places.Count == 0 ? null : ShowProgrammeTexts.OfPlaces.With(string.Join(", ", s.Places.Values)).ToString(),
            ShowProgrammeTexts.ByTemplate.With(s.Content.Name, s.Template.Number, s.Content.Months).ToString(),
            p.ClosedAt is { } at ? ShowProgrammeTexts.ClosedOn.With(ProgrammeTexts.Of(SwedishTime.DayOf(at))).ToString() : null) with
        { Lines = s.Content.Aims };
    }

    /// <summary>A step and its activities.</summary>
    public static OfficialSection Step(ShownProgramme s, TemplateStep step)
    {
        var name = StepName(s, step);
        return new(name, [], [], new OfficialTable(
            name,
            [ProgrammeTexts.Activity.ToString(), ProgrammeTexts.Role.ToString(), ProgrammeTexts.State.ToString(), ShowProgrammeTexts.Took.ToString(), ShowProgrammeTexts.Words.ToString(), ProgrammeTexts.Document.ToString()],
            [.. s.Activities.Where(a => a.Step == step).Select(a => (string[])[a.Activity.Words.ToString(), a.Activity.Role ?? "", Standing(s, a), Took(a), a.Noted?.Words ?? "", a.Noted?.Document ?? a.Activity.Document ?? ""])],
            99));
    }

    private static string StepName(ShownProgramme s, TemplateStep step) =>
        ShowProgrammeTexts.Months.With(step.Name, ProgrammeTexts.Of(step.FirstDay(s.Programme.StartsOn)), ProgrammeTexts.Of(step.LastDay(s.Programme.StartsOn))).ToString();

    /// <summary>What follows on the steps.</summary>
    public static IReadOnlyList<OfficialSection> After(ShownProgramme s) => [.. new[] { Parties(s), Plan(s), Factors(s), s.Content.HasGrid ? Grid(s) : null, Results(s), Words(ShowProgrammeTexts.Closing, s.Programme.Closing) }.OfType<OfficialSection>()];

    public static string Standing(ShownProgramme s, ShownActivity a) =>
        a.Noted is { DoneOn: { } done } ? ShowProgrammeTexts.DoneOn.With(ProgrammeTexts.Of(done)).ToString()
        : a.Noted is { NotDone: { } why } ? ShowProgrammeTexts.WillNot.With(why).ToString()
        : $"{(a.IsLate(s.Today) ? $"{ProgrammeTexts.Late}. " : "")}{ShowProgrammeTexts.Due} {ProgrammeTexts.Of(a.Due)}";

    public static string Took(ShownActivity a) =>
        string.Join(". ", new[] { a.Noted?.Took, a.Noted?.People is { } n ? ShowProgrammeTexts.People.With(n).ToString() : null }.OfType<string>());

    private static OfficialSection Parties(ShownProgramme s)
    {
        string[] total = [ShowProgrammeTexts.Total.ToString(), "", Number(s.Parties.Sum(p => (long)(p.Part.Kronor ?? 0))), Number(s.Parties.Sum(p => (long)(p.Part.InKindKronor ?? 0))), ""];
        var hasShares = s.Parties.Any(p => (p.Part.Kronor ?? p.Part.InKindKronor) is not null);
        return Table(
            ProgrammeTexts.Parties, [ShowProgrammeTexts.Party, ProgrammeTexts.Role, ShowProgrammeTexts.Money, ShowProgrammeTexts.InKind, ShowProgrammeTexts.What],
            s.Parties.Select(p => (string[])[p.Name, p.Part.Role ?? "", Kronor(p.Part.Kronor), Kronor(p.Part.InKindKronor), p.Part.InKind ?? ""]).Concat(hasShares ? [total] : []));
    }

    private static OfficialSection Plan(ShownProgramme s)
    {
        var plan = s.Figures.Plan;
        var found = plan.Share is { } share ? ShowProgrammeTexts.PlanFinding.With(plan.BegunOrDone, plan.Decided, share * 100) : ShowProgrammeTexts.NoPlan;
        return Words(ProgrammeTexts.Plan, plan.Decided == 0 ? found.ToString() : null, plan.Stopped + plan.Proposed + plan.Decided == 0 ? null : ShowProgrammeTexts.PlanRule.With(ProgrammeTexts.Of(s.Figures.On), plan.Stopped, plan.Proposed).ToString()) with
        {
            Chart = plan.Decided == 0 ? null : new OfficialChart(found.ToString(), ProgrammeTexts.Measures.ToString(), [(MeasureState.Done.Name().ToString(), plan.Done), (MeasureState.Begun.Name().ToString(), plan.Begun), (MeasureState.TakenOn.Name().ToString(), plan.TakenOn)]),
            Table = s.Measures.Count == 0 ? null : new OfficialTable(
                ProgrammeTexts.Plan.ToString(),
                [ProgrammeTexts.Measure.ToString(), ProgrammeTexts.Place.ToString(), ProgrammeTexts.State.ToString(), ProgrammeTexts.Due.ToString()],
                [.. s.Measures.Select(m => (string[])[m.PublicName, m.PlaceId is { } place ? s.Places.GetValueOrDefault(place, "") : "", m.State.Name().ToString(), ProgrammeTexts.Of(m.Due)])],
                99),
        };
    }

    /// <summary>Null for a programme of which nobody expects better factors, and that has none.</summary>
    private static OfficialSection? Factors(ShownProgramme s)
    {
        var f = s.Figures;
        return f.Share is not { } share ? !s.ExpectsFactors ? null : Words(ShowProgrammeTexts.Factors, ShowProgrammeTexts.NoFactors.ToString()) : Words(
            ShowProgrammeTexts.Factors,
            ShowProgrammeTexts.FactorsFinding.With(f.Better, f.Judged, share * 100, f.Worse).ToString(),
            ShowProgrammeTexts.FactorsRule.With(ProgrammeTexts.Of(f.On), f.Missing).ToString()) with
        {
            Table = new OfficialTable(
                ShowProgrammeTexts.Factors.ToString(),
                [ProgrammeTexts.Place.ToString(), ShowProgrammeTexts.First.ToString(), ShowProgrammeTexts.Second.ToString(), ShowProgrammeTexts.BetterCount.ToString(), ShowProgrammeTexts.Same.ToString(), ShowProgrammeTexts.Worse.ToString(), ShowProgrammeTexts.Missing.ToString()],
                [.. f.Places.Select(p => (string[])[s.Places.GetValueOrDefault(p.Place, ""), ProgrammeTexts.Of(p.BaseOn), ProgrammeTexts.Of(p.On), Number(p.Better), Number(p.Same), Number(p.Worse), Number(p.Missing)])],
                3),
        };
    }

    private static OfficialSection Grid(ShownProgramme s)
    {
        var c = s.Content;
        return Words(ProgrammeTexts.Grid, ShowProgrammeTexts.GridFinding.With(s.Squares.Count, c.GridRows.Count * c.GridColumns.Count, s.Squares.Values.Count(l => l == GridLevel.Good)).ToString()) with
        {
            Table = new OfficialTable(
                ProgrammeTexts.Grid.ToString(),
                [ShowProgrammeTexts.Area.ToString(), .. c.GridColumns],
                [.. c.GridRows.Select((row, r) => (string[])[row, .. c.GridColumns.Select((_, col) => (s.Squares.TryGetValue((r, col), out var level) ? ProgrammeTexts.Of(level) : ProgrammeTexts.NotJudged).ToString())])],
                99),
        };
    }

    private static OfficialSection Results(ShownProgramme s) => Table(
        ProgrammeTexts.Results, [ProgrammeTexts.Result, ShowProgrammeTexts.Reached, ShowProgrammeTexts.How, ShowProgrammeTexts.Words],
        s.Content.Results.Select(r => (string[])[r.Words.ToString(), ProgrammeTexts.Of(s.IsReached(r)).ToString(), ProgrammeTexts.Of(r.Rule).ToString(), s.Results.GetValueOrDefault(r.Key)?.Words ?? ""]));

    private static string Kronor(int? kronor) => kronor is { } k ? Number(k) : "";

    private static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
