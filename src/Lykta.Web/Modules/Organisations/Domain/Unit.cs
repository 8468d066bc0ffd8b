using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Domain;

/// <summary>The part of an organisation that reports (enhet): its cadence and silence are followed, its function signs the reports.</summary>
internal sealed class Unit : IFoundEverywhere, IVersioned
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

    /// <summary>The unit's own cadence (takt); null follows the municipality's.</summary>
    public Cadence? OwnCadence { get; private set; }

    public bool IsActive { get; private set; } = true;

    public long Version { get; private set; }

    public void Expect(bool toReport, Cadence? ownCadence) => (ExpectedToReport, OwnCadence) = (toReport, ownCadence);

    /// <summary>Says that nothing is expected for a while: a school break, a closed season.</summary>
    public Result<UnitPause> Pause(Id<UnitPause> id, DateOnly from, DateOnly to, string? why)
    {
        if (to < from)
        {
            return MalformedInput.Of("to", new("Pausen slutar före den börjar.", "The break ends before it begins."));
        }

        return string.IsNullOrWhiteSpace(why)
            ? MalformedInput.Of("why", new("Skriv varför, till exempel \"Höstlov\".", "Say why, for instance \"Autumn break\"."))
            : new UnitPause(Municipality, id, Id, from, to, why.Trim());
    }

    public void Describe(string name, string function, string? contact, bool expectedToReport)
        => (Name, Function, Contact, ExpectedToReport) = (name, function, contact, expectedToReport);

    public void Activate(bool active) => IsActive = active;
}
