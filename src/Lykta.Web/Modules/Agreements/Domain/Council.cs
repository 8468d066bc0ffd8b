using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Agreements.Domain;

/// <param name="Function">The function or position: "Kommunpolis". Never a person's name.</param>
internal sealed record MemberStatement(PartyName Party, string? Function, bool IsLeading);

/// <summary>What a council is, all of it at once: members that are left out are taken away.</summary>
internal sealed record CouncilStatement
{
    public required string? Name { get; init; }

    public required string? Type { get; init; }

    public string? Purpose { get; init; }

    public required PartyName Chair { get; init; }

    public string? ChairFunction { get; init; }

    public int ResidentRepresentatives { get; init; }

    public Id<MeetingSeries>? Series { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? Ended { get; init; }

    public IReadOnlyList<MemberStatement> Members { get; init; } = [];
}

/// <summary>A council or group of the coordination (råd): who leads it, and whom its members come from, by function. The strategic one is of the law (2023:196, 10 §).</summary>
internal sealed class Council : ITenantRow, IVersioned
{
    public const int LongestName = 120;
    public const int LongestPurpose = 2000;
    public const int LongestFunction = 120;
    public const int MostResidents = 100;

    private Council()
    {
    }

    private Council(MunicipalityCode municipality, Id<Council> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Council> Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string TypeCode { get; private set; } = string.Empty;

    public string? Purpose { get; private set; }

    /// <summary>The organisation that leads it; null where it is one outside the collaboration.</summary>
    public Id<Organisation>? ChairOrganisationId { get; private set; }

    public string? ChairOutside { get; private set; }

    public string ChairFunction { get; private set; } = string.Empty;

    /// <summary>How many of its members represent those who live there.</summary>
    public int ResidentRepresentatives { get; private set; }

    public Id<MeetingSeries>? SeriesId { get; private set; }

    public DateOnly Since { get; private set; }

    /// <summary>The last day; null while it meets.</summary>
    public DateOnly? Ended { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public long Version { get; private set; }

    public static Council Begin(MunicipalityCode municipality, Id<Council> id) => new(municipality, id);

    /// <summary>Says anew all of what it is, and answers its new members.</summary>
    /// <param name="before">The members that stood there.</param>
    public Result<IReadOnlyList<CouncilMember>> Write(CouncilStatement said, IReadOnlyList<CouncilMember> before, DateTime at, KeptNames? names = null)
    {
        var words = new WordsReader(names, [Name, Purpose, ChairOutside, ChairFunction, .. before.SelectMany(m => (string?[])[m.Outside, m.Function])]);
        var (name, purpose) = (words.TakeOpen(said.Name, LongestName), words.TakeOptional(said.Purpose, LongestPurpose));
        var (outside, function) = (words.TakeOptionalOpen(said.Chair.Outside, PartyName.Longest), words.TakeOpen(said.ChairFunction, LongestFunction));
        var members = said.Members.Select((m, i) => new CouncilMember(
            this, i + 1, m.Party with { Outside = words.TakeOptionalOpen(m.Party.Outside, PartyName.Longest) }, words.TakeOpen(m.Function, LongestFunction), m.IsLeading)).ToList();
        if ((words.Refusal ?? RefusalOf(said, name, function, members)) is { } refused)
        {
            return refused;
        }

        (Name, TypeCode, Purpose, ChairOrganisationId, ChairOutside, ChairFunction) = (name, said.Type!, purpose, said.Chair.Organisation, outside, function);
        (ResidentRepresentatives, SeriesId, Since, Ended, WrittenAt) = (said.ResidentRepresentatives, said.Series, said.Since, said.Ended, at);
        return members;
    }

    private static Refusal? RefusalOf(CouncilStatement said, string name, string chair, List<CouncilMember> members) =>
        name.Length == 0 ? new CouncilNeedsName()
        : string.IsNullOrEmpty(said.Type) ? new UnknownCouncilKind()
        : !said.Chair.IsOne || chair.Length == 0 ? new CouncilNeedsChair()
        : said.Members.Any(m => !m.Party.IsOne) ? new ChooseOneParty()
        : members.Exists(m => m.Function.Length == 0) ? new MemberNeedsFunction()
        : said.ResidentRepresentatives is < 0 or > MostResidents ? new ResidentsOutOfRange()
        : said.Ended < said.Since ? new CouncilEndsBeforeItBegins()
        : null;
}

/// <summary>A seat of a council: whom it is for, by organisation and function.</summary>
internal sealed class CouncilMember : ITenantRow
{
    private CouncilMember()
    {
    }

    public CouncilMember(Council council, int number, PartyName party, string function, bool isLeading)
        => (Municipality, CouncilId, Number, OrganisationId, Outside, Function, IsLeading) = (council.Municipality, council.Id, number, party.Organisation, party.Outside, function, isLeading);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Council> CouncilId { get; private set; }

    public int Number { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    public string? Outside { get; private set; }

    public string Function { get; private set; } = string.Empty;

    /// <summary>A leading position (ledande befattning), as § 10 asks of those who are not the municipality.</summary>
    public bool IsLeading { get; private set; }
}
