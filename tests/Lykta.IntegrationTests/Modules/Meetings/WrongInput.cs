using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>What is wrong with a form that is sent.</summary>
public enum Wrong
{
    Empty,
    FarTooLong,
    UnknownIds,
    ForeignIds,
    Nonsense,
    BadDates,
    OldVersions,
}

/// <summary>Fills in any form of a page, wrong in one way and right in all others, so that it comes as far as it can.</summary>
/// <param name="wrong">What is wrong.</param>
/// <param name="foreign">Ids of another municipality by the field that would name them.</param>
internal sealed partial class WrongInput(Wrong wrong, IReadOnlyDictionary<string, string> foreign)
{
    public const string Typed = "Ord som ska stå kvar";

    private readonly List<(string Name, string Value)> fields = [];
    private readonly List<(string Name, string Value)> texts = [];

    public IReadOnlyList<(string Name, string Value)> Fields => fields;

    /// <summary>What a person typed, which no refusal may take away.</summary>
    public IReadOnlyList<(string Name, string Value)> Texts => texts;

    /// <summary>Something in it is wrong: a form without dates cannot have a bad date.</summary>
    public bool IsWrong { get; private set; }

    public WrongInput Fill(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var value = element switch
            {
                IHtmlInputElement { IsDisabled: false, Name.Length: > 0 } input => Of(input),
                IHtmlTextAreaElement { IsDisabled: false } area => Text(area.Name!, Typed),
                IHtmlSelectElement { IsDisabled: false } select => Of(select),
                IHtmlButtonElement { IsDisabled: false, Name.Length: > 0 } button when fields.TrueForAll(f => f.Name != button.Name) => Id(button.Name!, button.Value),
                _ => null,
            };
            if (value is not null)
            {
                fields.Add((element.GetAttribute("name")!, value));
            }
        }

        return this;
    }

    private string? Of(IHtmlInputElement input) => input.Type switch
    {
        "checkbox" => input.Value,
        "radio" => !input.IsChecked ? null : wrong == Wrong.Nonsense ? Made("finns-inte") : input.Value,
        "date" or "time" => wrong switch { Wrong.Empty => Made(""), Wrong.BadDates => Made(input.Type == "date" ? "2026-13-45" : "99:99"), _ => input.Value is { Length: > 0 } day ? day : "2026-12-24" },
        "hidden" when input.Name is "_handler" or "__RequestVerificationToken" or "returnTo" => null,
        "hidden" => IsVersion(input.Name!) && wrong == Wrong.OldVersions && input.Value.Length > 0 ? Made("999") : Id(input.Name!, input.Value),
        "number" => wrong switch { Wrong.Empty => Made(""), Wrong.Nonsense => Made("-7"), _ => input.Value },
        "submit" => null,
        _ => Text(input.Name!, input.GetAttribute("inputmode") == "numeric" ? "1" : Typed),
    };

    private string Of(IHtmlSelectElement select)
    {
        var offered = select.Options.FirstOrDefault(o => o.Value.Length > 0)?.Value ?? string.Empty;
        return wrong switch
        {
            Wrong.Empty => Made(""),
            Wrong.Nonsense => Made("omrade:ZZZ"),
            Wrong.FarTooLong when offered.Contains(':', StringComparison.Ordinal) => Made("omrade:" + new string('Z', 100_000)),
            Wrong.UnknownIds or Wrong.ForeignIds when offered.Contains(':', StringComparison.Ordinal) => Id(select.Name!, "plats:" + Guid.Empty),
            _ => Id(select.Name!, select.Value is { Length: > 0 } chosen ? chosen : offered),
        };
    }

    private string Text(string name, string right)
    {
        var value = wrong switch { Wrong.Empty => Made(""), Wrong.FarTooLong => Made(string.Concat(Enumerable.Repeat("mycket långt ", 7_700))), _ => right };
        texts.Add((name, value));
        return value;
    }

    private string Id(string name, string value) => wrong switch
    {
        Wrong.UnknownIds when AnId().IsMatch(value) => Made(AnId().Replace(value, Guid.NewGuid().ToString())),
        Wrong.ForeignIds when AnId().IsMatch(value) && foreign.FirstOrDefault(f => name.Contains(f.Key, StringComparison.OrdinalIgnoreCase)).Value is { } theirs => Made(AnId().Replace(value, theirs)),
        Wrong.OldVersions when name == "flytta" => Made(value[..(value.LastIndexOf(':') + 1)] + "999"),
        _ => value,
    };

    private string Made(string value)
    {
        IsWrong = true;
        return value;
    }

    private static bool IsVersion(string name) => name.Contains("version", StringComparison.OrdinalIgnoreCase) || name.StartsWith("rad-", StringComparison.Ordinal) || name.StartsWith("sedd-", StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnId();
}
