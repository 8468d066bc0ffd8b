using System.CommandLine;
using Lykta.Analysis.Evaluation;
using Lykta.Kernel;

namespace Lykta.CommandLine.Analyse;

/// <summary><c>lykta analyse effect</c>: a measure's place before and after, set against a comparison. Reads no file.</summary>
internal static class EffectVerb
{
    private static readonly Option<int> A = Count("--a", "Åtgärdens plats före");
    private static readonly Option<int> B = Count("--b", "Åtgärdens plats efter");
    private static readonly Option<int> C = Count("--c", "Jämförelsen före");
    private static readonly Option<int> D = Count("--d", "Jämförelsen efter");
    private static readonly Option<int?>[] Buffer = [Ring("--buffer-before", "Ringen omkring före"), Ring("--buffer-after", "Ringen efter"), Ring("--buffer-control-before", "Ringens jämförelse före"), Ring("--buffer-control-after", "Ringens jämförelse efter")];
    private static readonly Option<double> Overdispersion = Asked.Number("--overdispersion", 1, "Hur många gånger mer än slumpen antalen varierar, minst 1", above: 1, orEqual: true);

    public static Command Create() =>
        Asked.Method("effect", "Gav åtgärden effekt? Oddskvot, omflyttning och omdöme.", [A, B, C, D, .. Buffer, Overdispersion], Judge, hasInput: false);

    private static Result<AnalyseAnswer> Judge(ParseResult parsed, CancellationToken ct)
    {
        var (place, comparison) = (new BeforeAfter(parsed.GetValue(A), parsed.GetValue(B)), new BeforeAfter(parsed.GetValue(C), parsed.GetValue(D)));
        var ring = Array.ConvertAll(Buffer, parsed.GetValue);
        if ((ring[0] is null) != (ring[1] is null) || (ring[2] is null) != (ring[3] is null) || (ring[0] is null && ring[2] is not null))
        {
            return new RingNeedsBoth();
        }

        var overdispersion = parsed.GetValue(Overdispersion);
        var effect = RelativeEffect.Of(place, comparison, CountVariance.Factor(overdispersion));
        var around = ring[0] is { } before ? new BeforeAfter(before, ring[1]!.Value) : (BeforeAfter?)null;
        var difference = around is { } r && ring[2] is { } control ? DisplacementDifference.Of(place, comparison, r, new BeforeAfter(control, ring[3]!.Value)) : DisplacementDifference.Of(place, comparison);
        return new AnalyseAnswer(
            "effect",
            new { a = place.Before, b = place.After, c = comparison.Before, d = comparison.After, bufferBefore = ring[0], bufferAfter = ring[1], bufferControlBefore = ring[2], bufferControlAfter = ring[3], overdispersion },
            effect.Events,
            [
                "Gäller bara om jämförelsen valdes innan åtgärden började och utvecklades likadant dessförinnan.",
                .. overdispersion <= 1 ? (string[])["Brott kommer i klumpar: med --overdispersion 2, som i översikterna, blir osäkerheten större."] : [],
                .. effect.HasZero ? (string[])["Ett av antalen är noll: 0,5 har lagts till alla fyra."] : [],
                .. effect.Events < RelativeEffect.EventsNeeded ? (string[])[$"Färre än {RelativeEffect.EventsNeeded} händelser i allt: inget prövas."] : [],
            ],
            new
            {
                oddsRatio = effect.Ratio,
                logSe = effect.StandardError,
                ci = (double[])[effect.Low, effect.High],
                wdq = around is { } of ? Displacement.Of(place, of, comparison).Quotient : double.NaN,
                wdd = difference.Difference,
                wddSe = difference.StandardError,
                effect.Verdict,
            });
    }

    private static Option<int> Count(string name, string what)
    {
        var option = Asked.Whole(name, 0, what, least: 0, most: 500_000_000);
        option.Required = true;
        option.DefaultValueFactory = null;
        return option;
    }

    private static Option<int?> Ring(string name, string what)
    {
        var option = new Option<int?>(name) { Description = what };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 500_000_000)
            {
                result.AddError($"{name} ska vara ett heltal, minst 0.");
            }
        });
        return option;
    }
}

internal sealed record RingNeedsBoth() : Refusal(new Text("Ringen har ett antal före och ett efter, och dess jämförelse likaså.", "The ring has a count before and one after, and so has its comparison."), RefusalKind.Malformed);
