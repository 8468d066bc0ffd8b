using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;

namespace Lykta.Modules.Reports.Columns;

/// <summary>What the numbers of the columns stand for.</summary>
internal sealed class ReportCodings
{
    public ReportCodings() => (Kinds, Areas, Organisations, Units, Places) = (new(), new(), new(), new(), new());

    public ReportCodings(ReportCodings earlier) =>
        (Kinds, Areas, Organisations, Units, Places) = (new(earlier.Kinds), new(earlier.Areas), new(earlier.Organisations), new(earlier.Units), new(earlier.Places));

    public Coding<string> Kinds { get; }

    public Coding<string> Areas { get; }

    public Coding<Id<Organisation>> Organisations { get; }

    public Coding<Id<Unit>> Units { get; }

    public Coding<Id<Place>> Places { get; }
}
