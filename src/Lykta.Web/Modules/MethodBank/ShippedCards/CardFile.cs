using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.MethodBank.ShippedCards;

/// <summary><c>cards.json</c> as it is written. Everything may be missing: <see cref="CardReader"/> says what is.</summary>
internal sealed record CardFile(DateOnly? Edition, FileWord[]? Crimes, FileWord[]? Places, FileSource[]? Sources, FileCard[]? Cards);

internal sealed record FileText(string? Sv, string? En);

internal sealed record FileWord(string? Code, FileText? Name, string[]? ReportKinds);

internal sealed record FileSource(string? Key, string? Title, int? Year, string? Link);

/// <summary>A claim is verified unless it says otherwise, and what is verified must name its source.</summary>
internal sealed record FileClaim(string? Sv, string? En, string? Source, bool Unverified);

internal sealed record FileFit(string? Code, Fit? Fit, FileClaim? Why);

internal sealed record FileSize(decimal? Change, decimal? Low, decimal? High, FileText? Span, int? Studies, string? Source, bool Unverified);

internal sealed record FileCard
{
    public string? Id { get; init; }

    public int? Version { get; init; }

    public DateOnly? LastReviewed { get; init; }

    public EvidenceGrade? Grade { get; init; }

    public FileText? Name { get; init; }

    public FileText? Description { get; init; }

    public FileClaim? Never { get; init; }

    public FileSize? Size { get; init; }

    public FileClaim[]? Effect { get; init; }

    public FileClaim[]? Mechanism { get; init; }

    public FileClaim[]? Moderators { get; init; }

    public FileClaim[]? Implementation { get; init; }

    public FileClaim[]? Economics { get; init; }

    public FileClaim[]? SideEffects { get; init; }

    public FileClaim[]? Permits { get; init; }

    public FileFit[]? Crimes { get; init; }

    public FileFit[]? Places { get; init; }

    public TriangleCorner[]? Causes { get; init; }

    public TimeToEffect? Time { get; init; }

    public CostBand? Cost { get; init; }

    public OrganisationKind[]? Owners { get; init; }

    public SwedishEvidence? Swedish { get; init; }

    public FileText[]? Indicators { get; init; }

    /// <summary>EMMIE must be there; side effects and permits may be none.</summary>
    public IEnumerable<(CardPart Part, FileClaim[]? Claims, bool Needed)> Parts =>
    [
        (CardPart.Effect, Effect, true), (CardPart.Mechanism, Mechanism, true), (CardPart.Moderators, Moderators, true), (CardPart.Implementation, Implementation, true),
        (CardPart.Economics, Economics, true), (CardPart.SideEffects, SideEffects, false), (CardPart.Permits, Permits, false),
    ];
}
