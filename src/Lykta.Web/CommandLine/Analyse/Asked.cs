using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lykta.Kernel;

namespace Lykta.CommandLine.Analyse;

/// <summary>The options of the methods, with what they are when nothing is said; a value that cannot be is wrong use, told before anything is read.</summary>
internal static class Asked
{
    public static Option<string> Input { get; } = new("--input") { Description = "CSV-fil med rubriker på första raden", Required = true };

    public static Option<string> Output { get; } = new("--output") { Description = "JSON-fil att skriva svaret i", Required = true };

    public static Option<string> Column(string name, string usual) => new(name) { Description = $"Kolumnens namn; {usual} om inget sägs", DefaultValueFactory = _ => usual };

    public static Option<double> Number(string name, double usual, string what, double above = 0, double below = double.PositiveInfinity, bool orEqual = false) =>
        Checked(
            new Option<double>(name) { Description = what, DefaultValueFactory = _ => usual, CustomParser = Read },
            n => double.IsFinite(n) && (n > above || (orEqual && n.Equals(above))) && n < below,
            $"{name} ska vara {(orEqual ? "minst" : "mer än")} {above.ToString(CultureInfo.InvariantCulture)}{(double.IsFinite(below) ? $" och mindre än {below.ToString(CultureInfo.InvariantCulture)}" : string.Empty)}.");

    public static Option<int> Whole(string name, int usual, string what, int least = 1, int most = int.MaxValue) =>
        Checked(new Option<int>(name) { Description = what, DefaultValueFactory = _ => usual }, n => n >= least && n <= most, $"{name} ska vara ett heltal, minst {least}{(most < int.MaxValue ? $" och högst {most}" : string.Empty)}.");

    /// <summary>One of several words, the first where nothing is said.</summary>
    public static Option<string> Word(string name, params string[] words)
    {
        var option = new Option<string>(name) { Description = $"{string.Join(", ", words)}", DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    public static Option<double[]> Numbers(string name, string what, double[]? usual, int? count = null) => Checked(
        new Option<double[]>(name) { Description = what, DefaultValueFactory = _ => usual ?? [], CustomParser = ReadMany },
        n => n.All(double.IsFinite) && (count is null || n.Length == count || (usual is null && n.Length == 0)),
        $"{name} ska vara {(count is null ? "tal" : $"{count} tal")} med komma emellan, till exempel {name} {(count == 2 ? "483800,5449800" : "200,400")}.");

    /// <summary>A method: its own options and the two files, which are read and written in one place.</summary>
    public static Command Method(string name, string what, IReadOnlyList<Option> options, Func<ParseResult, CancellationToken, Result<AnalyseAnswer>> run, bool hasInput = true)
    {
        var method = new Command(name, what);
        foreach (var option in (Option[])[.. options, .. hasInput ? (Option[])[Input, Output] : [Output]])
        {
            method.Add(option);
        }

        method.SetAction(async (parsed, ct) =>
        {
            var answer = run(parsed, ct);
            if (answer.IsOk)
            {
                await answer.Value.WriteAsync(parsed.GetValue(Output)!, ct);
            }

            return LyktaCommand.Tell(answer, _ => { });
        });
        return method;
    }

    private static Option<T> Checked<T>(Option<T> option, Func<T, bool> isRight, string otherwise)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<T>() is { } value && !isRight(value))
            {
                result.AddError(otherwise);
            }
        });
        return option;
    }

    private static double Read(ArgumentResult said) => double.TryParse(said.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private static double[] ReadMany(ArgumentResult said) =>
        [.. said.Tokens[0].Value.Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];
}
