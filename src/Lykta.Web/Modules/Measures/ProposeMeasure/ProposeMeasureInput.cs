using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures.ProposeMeasure;

/// <summary>Reads the form of a proposal.</summary>
internal static class ProposeMeasureInput
{
    /// <summary>The command, or null with an error at each field that cannot be read.</summary>
    public static ProposeMeasureCommand? Read(PostedForm form, FieldErrors errors, DateTime at) => ReadPlan(form, form.Id<Organisation>(MeasureForms.Organisation), errors) is not { } plan ? null : new(
        form.Id<Measure>(MeasureForms.Id) ?? Id<Measure>.New(at),
        plan,
        form.Word<Audience>(MeasureForms.Audience),
        Ids<Report>(form.All(MeasureForms.Report)),
        Ids<Organisation>(form.All(MeasureForms.Partner)))
    { Against = form.Id<Problem>(MeasureForms.Against) };

    /// <summary>What is planned for an organisation, or null with an error at each field that cannot be read.</summary>
    public static MeasurePlan? ReadPlan(PostedForm form, Id<Organisation>? organisation, FieldErrors errors)
    {
        var kind = form.Word<MeasureKind>(MeasureForms.Kind);
        errors.AddIf(kind is null, MeasureForms.Kind, ProposeMeasureTexts.ChooseKind);
        errors.AddIf(organisation is null, MeasureForms.Organisation, ProposeMeasureTexts.ChooseOrganisation);
        errors.AddIf(form.Day(MeasureForms.Due) is null, MeasureForms.Due, ProposeMeasureTexts.DueMissing);
        errors.AddIf(form.IsUnreadable(MeasureForms.PlannedStart), MeasureForms.PlannedStart, MeasureTexts.DayWrong);
        errors.AddIf(form.IsUnreadable(MeasureForms.ToldOn), MeasureForms.ToldOn, MeasureTexts.DayWrong);
        foreach (var figure in (string[])[MeasureForms.Cost, MeasureForms.YearlyCost, MeasureForms.YearsOfUse])
        {
            errors.AddIf(form[figure] is not null && form.Number(figure) is null, figure, ProposeMeasureTexts.CostWrong);
        }

        return errors.Any ? null : Plan(form, kind!.Value, organisation!.Value);
    }

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        MeasureNeedsName => MeasureForms.PublicName,
        DueHasPassed => MeasureForms.Due,
        StartsAfterItIsDue => MeasureForms.PlannedStart,
        CostOutOfRange => MeasureForms.Cost,
        YearsOfUseWrong => MeasureForms.YearsOfUse,
        SayToWhomAndHow => MeasureForms.ToWhom,
        UnknownMeasureOrganisation => MeasureForms.Organisation,
        UnknownMeasurePlace => MeasureForms.Area,
        UnknownProblemKind => MeasureForms.Problem,
        OnlyThePoliceOpenTheDetail => MeasureForms.Audience,
        _ => "",
    };

    private static MeasurePlan Plan(PostedForm form, MeasureKind kind, Id<Organisation> organisation) => new()
    {
        PublicName = form[MeasureForms.PublicName],
        Kind = kind,
        Term = form.Word<MeasureTerm>(MeasureForms.Term) ?? MeasureTerm.Operative,
        Detail = form[MeasureForms.Detail],
        Place = form.Id<Place>(MeasureForms.Place),
        Area = form[MeasureForms.Area],
        ProblemKind = form[MeasureForms.Problem],
        Organisation = organisation,
        Function = form[MeasureForms.Function],
        PlannedStart = form.Day(MeasureForms.PlannedStart),
        Due = form.Day(MeasureForms.Due)!.Value,
        Cost = Figure(form, MeasureForms.Cost),
        YearlyCost = Figure(form, MeasureForms.YearlyCost),
        YearsOfUse = Figure(form, MeasureForms.YearsOfUse),
        ToWhom = form[MeasureForms.ToWhom],
        Channel = form[MeasureForms.Channel],
        ToldOn = form.Day(MeasureForms.ToldOn),
        Meeting = form.Guid(MeasureForms.Meeting),
    };

    private static int? Figure(PostedForm form, string name) => form.Number(name) is { } number ? (int)Math.Min(number, int.MaxValue) : null;

    private static List<Id<T>> Ids<T>(IEnumerable<string> words) =>
        [.. words.Select(w => Id<T>.TryParse(w, null, out var id) ? id : (Id<T>?)null).OfType<Id<T>>().Distinct()];
}
