using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>Who a party is (part): an organisation of the collaboration, or one outside it by name, such as another municipality. Never a person.</summary>
internal sealed record PartyName(Id<Organisation>? Organisation, string? Outside)
{
    public const int Longest = 120;

    /// <summary>True where exactly one of the two is said.</summary>
    public bool IsOne => Organisation is null != string.IsNullOrWhiteSpace(Outside);

    public bool IsNone => Organisation is null && string.IsNullOrWhiteSpace(Outside);
}
