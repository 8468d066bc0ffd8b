using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>From a day on, a source has rows but no longer says which municipality they are from: few reports then mean nothing.</summary>
internal sealed class SourceGap : ITenantRow
{
    private SourceGap()
    {
    }

    public SourceGap(MunicipalityCode municipality, string source, DateOnly from, DateOnly? until)
        => (Municipality, Source, FromDay, UntilDay) = (municipality, source, from, until);

    public MunicipalityCode Municipality { get; private set; }

    /// <summary>The code of the import profile.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>The last day the source named municipalities; that day may be incomplete.</summary>
    public DateOnly FromDay { get; private set; }

    /// <summary>The first day it named them again; null while it does not.</summary>
    public DateOnly? UntilDay { get; private set; }

    public void EndsBy(DateOnly day) => UntilDay = UntilDay is { } known && known < day ? known : day;
}
