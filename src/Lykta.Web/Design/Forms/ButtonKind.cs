namespace Lykta.Design;

/// <summary>How much a button asks for attention: at most one primary on a page.</summary>
public enum ButtonKind
{
    Plain,
    Primary,
    Quiet,
    Danger,
}

internal static class ButtonKinds
{
    public static string? Class(this ButtonKind kind, bool wide = false) =>
        Css.Join("btn", kind == ButtonKind.Plain ? null : "btn-" + kind.ToString().ToLowerInvariant(), wide ? "btn-wide" : null);
}
