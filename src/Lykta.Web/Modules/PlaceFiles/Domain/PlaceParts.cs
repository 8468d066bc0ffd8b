using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.PlaceFiles.Domain;

/// <summary>What a party is to a place: owner (ägare), manager (förvaltare), or answers for something there (ansvarar för).</summary>
internal enum PlaceRole
{
    Owner,
    Manager,
    Answers,
}

/// <summary>What there is at a place (utrustning).</summary>
internal enum AssetSort
{
    Lighting,
    Seating,
    Bins,
    Planting,
    Signs,
    Fence,
    Locks,
    Play,
    Toilet,
    Other,
}

/// <summary>How it stands with what there is.</summary>
internal enum AssetState
{
    Works,
    HasFaults,
    Broken,
    Missing,
}

/// <summary>Who owns, manages or answers for something at a place: an organisation of the collaboration, or another in words.</summary>
internal sealed class PlaceParty : ITenantRow
{
    public const int LongestFor = 120;

    private PlaceParty()
    {
    }

    public PlaceParty(MunicipalityCode municipality, Id<Place> place, int number, PartyLine said)
        => (Municipality, PlaceId, Number, Role, OrganisationId, Outside, For) = (municipality, place, number, said.Role, said.Organisation, said.Organisation is null ? said.Outside : null, said.For);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    public int Number { get; private set; }

    public PlaceRole Role { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    public string? Outside { get; private set; }

    /// <summary>What it owns, manages or answers for; null for the whole place.</summary>
    public string? For { get; private set; }
}

/// <summary>Lighting or something else that there is at a place, how many, and how it stands with it.</summary>
internal sealed class PlaceAsset : ITenantRow
{
    public const int LongestWords = 200;

    private PlaceAsset()
    {
    }

    public PlaceAsset(MunicipalityCode municipality, Id<Place> place, int number, AssetLine said)
        => (Municipality, PlaceId, Number, Sort, Count, State, Words) = (municipality, place, number, said.Sort, said.Count, said.State, said.Words);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    public int Number { get; private set; }

    public AssetSort Sort { get; private set; }

    public int? Count { get; private set; }

    public AssetState State { get; private set; }

    public string? Words { get; private set; }
}

internal sealed record PartyLine(PlaceRole Role, Id<Organisation>? Organisation, string? Outside, string? For);

internal sealed record AssetLine(AssetSort Sort, int? Count, AssetState State, string? Words);
