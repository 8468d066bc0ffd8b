using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Domain;

/// <summary>What an organisation is; decides its checklist and the words on its pages.</summary>
internal enum OrganisationKind
{
    MunicipalDepartment,
    Police,
    HousingCompany,
    SecurityCompany,
    RescueService,
    School,
    Association,
    Business,
    Other,
}

/// <summary>One party of the collaboration (organisation). It owns what its units report, and chooses who sees how much of it.</summary>
internal sealed class Organisation : IFoundEverywhere, IVersioned
{
    private Organisation()
    {
    }

    public Organisation(MunicipalityCode municipality, Id<Organisation> id, string name, OrganisationKind kind, bool isMunicipalitysOwn = false)
        => (Municipality, Id, Name, Kind, IsMunicipalitysOwn) = (municipality, id, name, kind, isMunicipalitysOwn);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Organisation> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public OrganisationKind Kind { get; private set; }

    /// <summary>The one the municipality is born with; users belong to it unless another is named.</summary>
    public bool IsMunicipalitysOwn { get; private set; }

    /// <summary>An organisation that has left the collaboration is kept for its reports' sake, and offered nowhere.</summary>
    public bool IsActive { get; private set; } = true;

    public long Version { get; private set; }

    public void Describe(string name, OrganisationKind kind) => (Name, Kind) = (name, kind);

    /// <summary>The municipality's own organisation stays: people belong to it unless another is named.</summary>
    public Result<Organisation> Activate(bool active)
    {
        if (IsMunicipalitysOwn && !active)
        {
            return new OwnOrganisationStays();
        }

        IsActive = active;
        return this;
    }
}
