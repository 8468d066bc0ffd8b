using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.RemindOwners;

/// <summary>Measures in the digest: to those who carry them out what waits for an answer, is overdue or due within a week. Public names only.</summary>
internal sealed class MeasuresDigestPart(LyktaDbContext db, Permissions permissions, OwnAddress own) : IDigestPart
{
    public int Order => 30;

    public async Task<IReadOnlyList<DigestSection>> WriteAsync(DigestIssue issue, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(issue.At);
        var waiting = (await db.MeasuresThatWait(today).AsNoTracking()
            .OrderBy(m => m.Due).ThenBy(m => m.Id)
            .Select(m => new WaitingMeasure(m.OrganisationId, m.PublicName, m.State, m.Due)).ToListAsync(ct)).ToLookup(m => m.Organisation);
        var link = MeasuresDigestTexts.Link.With(own.Of($"/{issue.Municipality.Code}/atgarder"));
        return
        [
            .. from receiver in issue.Receivers
               let measures = receiver.Memberships.Where(CarriesOut).Select(m => m.Organisation).Distinct().SelectMany(o => waiting[o]).ToList()
               where measures.Count > 0
               select new DigestSection(receiver.Id, MeasuresDigestTexts.Title, [.. measures.Select(m => m.Line(today)), link]),
        ];
    }

    private bool CarriesOut(DigestMembership membership) => permissions.Has(membership.Roles.ToHashSet(), MeasuresPermissions.CarryOut);
}

/// <summary>A measure that waits for its organisation.</summary>
internal sealed record WaitingMeasure(Id<Organisations.Domain.Organisation> Organisation, string PublicName, MeasureState State, DateOnly Due)
{
    public Text Line(DateOnly today)
    {
        var words = State == MeasureState.Proposed ? MeasuresDigestTexts.Answer : Due < today ? MeasuresDigestTexts.Overdue : MeasuresDigestTexts.Soon;
        return new Text(In(words, Culture.Swedish), In(words, Culture.English));
    }

    private string In(Text words, CultureInfo culture) => string.Format(culture, words.In(culture), PublicName, Due);
}

internal static class MeasuresDigestTexts
{
    public static readonly Text Title = new("Era åtgärder", "Your measures");
    public static readonly Text Answer = new("  {0}: föreslagen, väntar på ert svar", "  {0}: proposed, waits for your answer");
    public static readonly Text Overdue = new("  {0}: försenad, skulle vara klar {1:d MMMM}", "  {0}: overdue, was due {1:d MMMM}");
    public static readonly Text Soon = new("  {0}: ska vara klar {1:d MMMM}", "  {0}: due {1:d MMMM}");
    public static readonly Text Link = new("Åtgärderna: {0}", "The measures: {0}");
}
