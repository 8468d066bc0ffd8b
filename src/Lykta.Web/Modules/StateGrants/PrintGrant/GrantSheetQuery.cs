using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants.PrintGrant;

/// <summary>A document of a grant, and the grant it is of.</summary>
internal sealed record GrantSheet(StateGrant Grant, OfficialSheetModel Sheet);

/// <summary>Reads an application and its account for paper: nothing is written again by hand.</summary>
internal sealed class GrantSheetQuery(LyktaDbContext db, GrantContentQuery contents)
{
    public async Task<GrantSheet> ApplicationAsync(Id<StateGrant> id, Viewer viewer, CancellationToken ct)
    {
        var grant = await OneAsync(id, ct);
        return Application(grant, await contents.ReadAsync(grant, viewer, ct), viewer);
    }

    public static GrantSheet Application(StateGrant grant, GrantContent content, Viewer viewer) => new(grant, new OfficialSheetModel
    {
        Title = content.Title,
        Kind = GrantSheetTexts.Kind.ToString(),
        Municipality = viewer.MunicipalityName,
        Head = [GrantSheetTexts.For.With(content.Year, GrantTexts.Money(content.Applied)).ToString(), .. grant.SentOn is { } sent ? (string[])[GrantSheetTexts.Sent.With(GrantTexts.Day(sent)).ToString()] : []],
        Mark = grant.Mark.Line(),
        Sections = [.. GrantSheetSections.Of(content).Where(s => !s.IsEmpty)],
        Hash = grant.ContentHash,
    });

    /// <summary>The account; there is none before the grant is granted.</summary>
    public async Task<GrantSheet> AccountAsync(Id<StateGrant> id, Viewer viewer, CancellationToken ct)
    {
        var grant = await OneAsync(id, ct);
        return grant.Granted is null ? throw new MissingException(nameof(GrantAccount)) : Account(grant, await contents.AccountAsync(grant, await db.RowsOfAsync(id, ct), viewer, ct), viewer);
    }

    public static GrantSheet Account(StateGrant grant, GrantAccount account, Viewer viewer) => new(grant, new OfficialSheetModel
    {
        Title = account.Title,
        Kind = GrantSheetTexts.AccountKind.ToString(),
        Municipality = viewer.MunicipalityName,
        Head = [GrantSheetTexts.AccountFor.With(account.Year, account.DecisionNumber).ToString(), .. grant.AccountedOn is { } given ? (string[])[GrantSheetTexts.Given.With(GrantTexts.Day(given)).ToString()] : []],
        Mark = MarkOf(grant).Line(),
        Sections = [.. GrantSheetSections.Of(account).Where(s => !s.IsEmpty)],
        Hash = grant.AccountHash,
    });

    /// <summary>The account goes under the application's number, and is drawn up when it is given.</summary>
    public static DocumentMark MarkOf(StateGrant grant) => grant.AccountedOn is { } given
        ? grant.Mark.DrawUp(given)
        : grant.Mark with { Status = DocumentStatus.Draft, Day = SwedishTime.DayOf(grant.WrittenAt) };

    private Task<StateGrant> OneAsync(Id<StateGrant> id, CancellationToken ct) => db.Set<StateGrant>().AsNoTracking().Where(g => g.Id == id).OneAsync(ct);
}
