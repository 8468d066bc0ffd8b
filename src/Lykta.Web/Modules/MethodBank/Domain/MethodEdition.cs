namespace Lykta.Modules.MethodBank.Domain;

/// <summary>The cards that come with the product (utgåva), with the words they and the municipality's own cards are described in.</summary>
internal sealed record MethodEdition(DateOnly Date, IReadOnlyList<MethodWord> Crimes, IReadOnlyList<MethodWord> Places, IReadOnlyList<MethodCard> Cards)
{
    /// <summary>The kinds of crime that a kind of report answers to; none for a kind the municipality made itself.</summary>
    public IReadOnlyCollection<string> CrimesOf(string? reportKind) => [.. Crimes.Where(c => reportKind is not null && c.ReportKinds.Contains(reportKind)).Select(c => c.Code)];
}
