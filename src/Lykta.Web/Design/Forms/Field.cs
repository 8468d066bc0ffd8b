using Lykta.Kernel;
using Microsoft.AspNetCore.Components;

namespace Lykta.Design;

/// <summary>What every form field has: name, label, hint, and an error found by name in the surrounding <see cref="FormBody"/>.</summary>
public abstract class Field : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public Text Label { get; set; } = null!;

    [Parameter]
    public Text? Hint { get; set; }

    /// <summary>Wins over the error found by name.</summary>
    [Parameter]
    public Text? Error { get; set; }

    [Parameter]
    public bool Required { get; set; }

    /// <summary>Says "frivilligt" after the label.</summary>
    [Parameter]
    public bool Optional { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>Keeps the label for screen readers only; for filter bars and tables where the column says it.</summary>
    [Parameter]
    public bool LabelHidden { get; set; }

    /// <summary>Set when the same name occurs twice on a page.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Shortcut that focuses the field.</summary>
    [Parameter]
    public string? Key { get; set; }

    /// <summary>Marks personal data while one writes, in the browser; the server reads the text in any case.</summary>
    [Parameter]
    public bool Guarded { get; set; }

    [Inject]
    internal AssetUrls Urls { get; set; } = null!;

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? More { get; set; }

    [CascadingParameter]
    internal FieldErrors? Errors { get; set; }

    internal string FieldId => Id ?? Css.Id(Name);

    internal string HintId => FieldId + "-hint";

    internal string ErrorId => FieldId + "-error";

    internal string? GuardUrl => Guarded ? Urls.Of("dist/guard.js") : null;

    internal Text? ShownError => Error ?? Errors?.For(Name);

    internal string? Invalid => ShownError is null ? null : "true";

    internal string? DescribedBy => Css.Join(Hint is null ? null : HintId, ShownError is null ? null : ErrorId);
}
