using Lykta.Kernel;
using Microsoft.AspNetCore.Components;

namespace Lykta.Design;

/// <summary>One column of a <see cref="DataTable{TRow}"/>: what it is called and what a row shows in it.</summary>
public sealed class Column<TRow> : ComponentBase
{
    [Parameter, EditorRequired]
    public Text Title { get; set; } = null!;

    /// <summary>The plain value; numbers and dates are written in the reader's culture. The body (<see cref="ChildContent"/>) wins over it.</summary>
    [Parameter]
    public Func<TRow, object?>? Value { get; set; }

    [Parameter]
    public RenderFragment<TRow>? ChildContent { get; set; }

    /// <summary>Right-aligned, tabular figures.</summary>
    [Parameter]
    public bool Numeric { get; set; }

    /// <summary>The cell that names the row.</summary>
    [Parameter]
    public bool RowHeader { get; set; }

    /// <summary>Makes the heading a sort link.</summary>
    [Parameter]
    public string? SortKey { get; set; }

    /// <summary>The column of buttons: its title is for screen readers, and print leaves it out.</summary>
    [Parameter]
    public bool Actions { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [CascadingParameter]
    internal DataTable<TRow>? Table { get; set; }

    internal string? CellClass => Css.Join(Numeric ? "n" : null, Actions ? "row-actions" : null, Class);

    protected override void OnInitialized() => Table?.Add(this);
}
