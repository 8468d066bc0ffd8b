using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Domain;

/// <summary>The part of an organisation that reports (enhet): its cadence and silence are followed, its function signs the reports.</summary>
internal sealed class Unit : ITenantRow, IVersioned
{
    private Unit()
    {
    }

    public Unit(MunicipalityCode municipality, Id<Unit> id, Id<Organisation> organisation, string name, string function, string? contact)
        => (Municipality, Id, OrganisationId, Name, Function, Contact) = (municipality, id, organisation, name, function, contact);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Unit> Id { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Who the unit's people are, in one word: "Väktare", "Fastighetsskötare".</summary>
    public string Function { get; private set; } = string.Empty;

    /// <summary>The function's mail address (never a person's own): reminders and forwarded reports go here.</summary>
    public string? Contact { get; private set; }

    /// <summary>Whether the unit is expected to report each period; its absence is then shown.</summary>
    public bool ExpectedToReport { get; private set; } = true;

    public bool IsActive { get; private set; } = true;

    public long Version { get; private set; }

    public void Describe(string name, string function, string? contact, bool expectedToReport)
        => (Name, Function, Contact, ExpectedToReport) = (name, function, contact, expectedToReport);

    public void Activate(bool active) => IsActive = active;
}
