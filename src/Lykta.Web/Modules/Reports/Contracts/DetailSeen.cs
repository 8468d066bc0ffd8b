using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>What a viewer reads in detail, as <see cref="ReportsSeen"/> decides it.</summary>
/// <param name="Owners">Organisations whose reports are read in detail wherever they are.</param>
/// <param name="OwnersAtOwnPlaces">Organisations whose reports are read in detail where they are at one of the viewer's organisation's places.</param>
/// <param name="OwnPlaces">Those places.</param>
internal sealed record DetailSeen(HashSet<Id<Organisation>> Owners, HashSet<Id<Organisation>> OwnersAtOwnPlaces, HashSet<Id<Place>> OwnPlaces)
{
    /// <summary>Who sees everything of the municipality's.</summary>
    public static readonly DetailSeen All = new([], [], []) { IsEverything = true };

    private bool IsEverything { get; init; }

    public bool Sees(Id<Organisation> owner, Id<Place>? place) => IsEverything || Owners.Contains(owner) || (place is { } p && OwnPlaces.Contains(p) && OwnersAtOwnPlaces.Contains(owner));
}
