using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>A module's items of Idag, the start page: what it has for the viewer to do this period. Each module brings its own.</summary>
internal interface ITodayItems
{
    /// <summary>The items that are this viewer's; none where the module has nothing for them.</summary>
    Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct);
}

/// <summary>Whose day it is, and when.</summary>
internal sealed record Today(Viewer Viewer, SeenMunicipality Municipality, DateTime Now)
{
    /// <summary>The day by the clock in Sweden.</summary>
    public DateOnly Day => SwedishTime.DayOf(Now);

    /// <summary>The period the work is about: the last whole one. Today's is not over.</summary>
    public Period Period => Municipality.PeriodOf(Day).Previous();
}

/// <summary>How far an item has come.</summary>
internal enum TodayState
{
    ToDo,
    UnderWay,
    Done,
}

/// <summary>One numbered row of Idag.</summary>
/// <param name="Order">Its place in a coordinator's Monday; gaps are left for the other modules.</param>
/// <param name="What">What there is, with its number: "38 rapporter att granska".</param>
/// <param name="State">How far it has come.</param>
/// <param name="Path">Where it is done, below the municipality.</param>
internal sealed record TodayItem(int Order, Text What, TodayState State, string Path)
{
    /// <summary>More in a few words: who, or when.</summary>
    public Text? Note { get; init; }

    /// <summary>Does it at once, where one press is enough.</summary>
    public TodayButton? Button { get; init; }
}

/// <summary>A form of one button; it posts to a path below the municipality, which answers with the start page.</summary>
internal sealed record TodayButton(Text Label, string Path);
