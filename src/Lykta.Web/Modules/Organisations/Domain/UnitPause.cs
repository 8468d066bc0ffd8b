using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Domain;

/// <summary>A while in which a unit is not expected to report (uppehåll): both days included, and why, in words the meeting may read.</summary>
internal sealed class UnitPause : ITenantRow
{
    private UnitPause()
    {
    }

    public UnitPause(MunicipalityCode municipality, Id<UnitPause> id, Id<Unit> unit, DateOnly from, DateOnly to, string why)
        => (Municipality, Id, UnitId, From, To, Why) = (municipality, id, unit, from, to, why);

    public MunicipalityCode Municipality { get; private set; }

    public Id<UnitPause> Id { get; private set; }

    public Id<Unit> UnitId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Why { get; private set; } = string.Empty;
}
