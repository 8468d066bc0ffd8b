using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>
/// A written agreement with relevant actors (samverkansöverenskommelse): purposes and areas of cooperation at least (lagen 2023:196, 9 §), between whom, over which
/// period. Signed it is frozen; what shall be changed becomes a new one that renews it.
/// </summary>
internal sealed class CollaborationAgreement : ITenantRow, IVersioned
{
    public const int LongestTitle = 160;
    public const int LongestWords = 4000;
    public const int LongestReason = 1000;
    public const int LongestOrgan = 120;
    public const int MostYears = 6;
    public const int UsualYears = 4;
    public const int FewestParties = 2;

    private CollaborationAgreement()
    {
    }

    private CollaborationAgreement(MunicipalityCode municipality, Id<CollaborationAgreement> id, DateTime at)
        => (Municipality, Id, Mark) = (municipality, id, new DocumentMark { Type = DocumentType.Agreement, Day = SwedishTime.DayOf(at) });

    public MunicipalityCode Municipality { get; private set; }

    public Id<CollaborationAgreement> Id { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>The purposes of the cooperation (syften, § 9).</summary>
    public string? Purposes { get; private set; }

    /// <summary>How the work is documented.</summary>
    public string? Documentation { get; private set; }

    /// <summary>How it is followed up.</summary>
    public string? FollowUp { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>The situational picture it builds on.</summary>
    public Id<SituationPicture>? PictureId { get; private set; }

    /// <summary>The organ that decided on it: "Kommunstyrelsen".</summary>
    public string? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public AgreementState State { get; private set; }

    /// <summary>The one it renews.</summary>
    public Id<CollaborationAgreement>? RenewsId { get; private set; }

    public DateTime WrittenAt { get; private set; }

    /// <summary>The day the last party signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndedWhy { get; private set; }

    /// <summary>What was signed; null until then.</summary>
    public string? ContentJson { get; private set; }

    public string? ContentHash { get; private set; }

    public DocumentMark Mark { get; private set; } = null!;

    public long Version { get; private set; }

    /// <summary>True where the frozen words are those that were signed.</summary>
    public bool IsIntact => ContentJson is { } json && AgreementContent.HashOf(json) == ContentHash;

    public static CollaborationAgreement Begin(MunicipalityCode municipality, Id<CollaborationAgreement> id, DateTime at) => new(municipality, id, at);

    /// <summary>Says anew all of what it says, and answers its new rows.</summary>
    /// <param name="before">The rows that stood there.</param>
    public Result<AgreementParts> Write(AgreementStatement said, AgreementParts before, DateTime at, KeptNames? names = null)
    {
        if (State != AgreementState.Draft)
        {
            return new AgreementIsSigned();
        }

        var words = new WordsReader(names, [Title, Purposes, Documentation, FollowUp, DecidedBy, .. before.Words]);
        var (title, purposes, documentation) = (words.TakeOpen(said.Title, LongestTitle), words.TakeOptional(said.Purposes, LongestWords), words.TakeOptional(said.Documentation, LongestWords));
        var (followUp, decidedBy) = (words.TakeOptional(said.FollowUp, LongestWords), words.TakeOptionalOpen(said.DecidedBy, LongestOrgan));
        var parties = said.Parties.Select((p, i) => new AgreementParty(
            this, i + 1, p.Name with { Outside = words.TakeOptionalOpen(p.Name.Outside, PartyName.Longest) }, p.Sort, words.TakeOpen(p.SignatoryRole, AgreementParty.LongestRole), p.SignedOn)).ToList();
        var areas = said.Areas.Select((a, i) => new AgreementArea(this, i + 1, words.TakeOpen(a.Name, AgreementArea.LongestName), words.Take(a.Scope, AgreementArea.LongestScope))).ToList();
        if ((words.Refusal ?? RefusalOf(said, title, areas, SwedishTime.DayOf(at))) is { } refused)
        {
            return refused;
        }

        (Title, Purposes, Documentation, FollowUp, DecidedBy) = (title, purposes, documentation, followUp, decidedBy);
        (From, To, PictureId, DecidedOn, WrittenAt) = (said.From, said.To, said.Picture, said.DecidedOn, at);
        return new AgreementParts(parties, areas, [.. said.Problems.Distinct().Select(p => new AgreementProblem(this, p))]);
    }

    /// <summary>Whether it can be signed; null where nothing is missing.</summary>
    /// <param name="own">The municipality's own organisation, which is always a party.</param>
    public Refusal? MissingToSign(AgreementParts parts, Id<Organisation> own) =>
        State != AgreementState.Draft ? new AgreementIsSigned()
        : Purposes is null ? new AgreementNeedsPurposes()
        : parts.Areas.Count == 0 ? new AgreementNeedsAreas()
        : parts.Parties.Count < FewestParties || parts.Parties.All(p => p.OrganisationId != own) ? new AgreementNeedsParties()
        : parts.Parties.Any(p => p.SignatoryRole.Length == 0 || p.SignedOn is null) ? new PartyHasNotSigned()
        : null;

    /// <summary>It is signed by all (undertecknad): what it says is frozen under one hash.</summary>
    public Result<CollaborationAgreement> Sign(AgreementParts parts, Id<Organisation> own, AgreementContent content)
    {
        if (MissingToSign(parts, own) is { } missing)
        {
            return missing;
        }

        (State, SignedOn, ContentJson) = (AgreementState.Signed, parts.Parties.Max(p => p.SignedOn), content.Json());
        ContentHash = AgreementContent.HashOf(ContentJson);
        Mark = Mark.DrawUp(SignedOn!.Value);
        return this;
    }

    /// <summary>Ends it before its time (avslutas), with why.</summary>
    public Result<CollaborationAgreement> End(string? why, DateTime at, KeptNames? names = null)
    {
        var words = KeptWords.Read(why, LongestReason, names);
        if (State != AgreementState.Signed || !words.IsOk || words.Value.Length == 0)
        {
            return State != AgreementState.Signed ? new AgreementIsNotSigned() : words.Refusal ?? new SayWhyTheAgreementEnds();
        }

        (State, EndedOn, EndedWhy) = (AgreementState.Ended, SwedishTime.DayOf(at), words.Value);
        return this;
    }

    /// <summary>A new draft for the period after (förnyas): the same words and parties, not yet signed by anybody. The signed one stays as it is.</summary>
    public Result<(CollaborationAgreement Agreement, AgreementParts Parts)> Renew(Id<CollaborationAgreement> id, AgreementParts parts, DateTime at)
    {
        if (State == AgreementState.Draft)
        {
            return new AgreementIsNotSigned();
        }

        var from = To.AddDays(1);
        var next = new CollaborationAgreement(Municipality, id, at)
        {
            Title = Title,
            Purposes = Purposes,
            Documentation = Documentation,
            FollowUp = FollowUp,
            RenewsId = Id,
            WrittenAt = at,
            From = from,
            To = from.AddMonths(((To.Year - From.Year) * 12) + To.Month - From.Month + 1).AddDays(-1),
        };
        next.To = next.To > LastDayFrom(from) ? LastDayFrom(from) : next.To;
        return (next, new AgreementParts(
            [.. parts.Parties.Select(p => new AgreementParty(next, p.Number, new PartyName(p.OrganisationId, p.Outside), p.Sort, p.SignatoryRole, null))],
            [.. parts.Areas.Select(a => new AgreementArea(next, a.Number, a.Name, a.Scope))],
            [.. parts.Problems.Select(p => new AgreementProblem(next, p.ProblemId))]));
    }

    public CollaborationAgreement SetMark(DocumentMark mark)
    {
        Mark = mark;
        return this;
    }

    private static DateOnly LastDayFrom(DateOnly from) => from.AddYears(MostYears).AddDays(-1);

    private static Refusal? RefusalOf(AgreementStatement said, string title, List<AgreementArea> areas, DateOnly today) =>
        title.Length == 0 ? new AgreementNeedsTitle()
        : said.To < said.From ? new AgreementEndsBeforeItBegins()
        : said.To > LastDayFrom(said.From) ? new AgreementTooLong()
        : said.DecidedOn > today ? new DecisionIsAhead()
        : said.Parties.Any(p => !p.Name.IsOne) ? new ChooseOneParty()
        : said.Parties.GroupBy(p => p.Name).Any(g => g.Count() > 1) ? new PartyIsThereTwice()
        : said.Parties.Any(p => p.SignedOn > today) ? new SigningIsAhead()
        : areas.Exists(a => a.Name.Length == 0 || a.Scope.Length == 0) ? new AreaNeedsNameAndScope()
        : null;
}
