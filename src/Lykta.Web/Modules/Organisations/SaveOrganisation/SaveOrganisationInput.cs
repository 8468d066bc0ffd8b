using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Organisations.SaveUnit;

namespace Lykta.Modules.Organisations.SaveOrganisation;

/// <summary>What the form for an organisation, with or without its first unit, sends.</summary>
internal sealed class SaveOrganisationInput
{
    public string? Name { get; set; }

    public string? Kind { get; set; }

    public bool IsActive { get; set; }

    public long? Version { get; set; }

    public string? UnitName { get; set; }

    public string? UnitFunction { get; set; }

    public string? UnitContact { get; set; }

    public bool UnitExpected { get; set; }

    public SaveOrganisationCommand Command(Id<Organisation>? id) => new(
        id,
        Name,
        Enum.TryParse<OrganisationKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null,
        id is null || IsActive,
        Version,
        id is null ? new UnitWords(UnitName, UnitFunction, UnitContact, UnitExpected) : null);
}
