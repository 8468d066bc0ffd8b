using Lykta.Kernel;

namespace Lykta.Platform.Database;

/// <summary>The municipality this unit of work stands in. Until it is set every tenant table reads as empty.</summary>
internal sealed class Tenant
{
    public MunicipalityCode Code { get; private set; }

    public bool IsSet { get; private set; }

    public void Enter(MunicipalityCode code)
    {
        if (IsSet && Code != code)
        {
            throw new InvalidOperationException("A unit of work stays in one municipality.");
        }

        (Code, IsSet) = (code, true);
    }
}
