using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.ShowAgreement;
using Lykta.Modules.Agreements.ShowPledge;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.PrintAgreement;

/// <summary>Reads an agreement or a pledge for paper: nothing is written again by hand.</summary>
internal sealed class SheetQuery(LyktaDbContext db, AgreementContentQuery contents, ShowPledgeQuery pledges)
{
    public async Task<(SheetModel Sheet, DocumentMark Mark)> AgreementAsync(Id<CollaborationAgreement> id, Viewer viewer, CancellationToken ct)
    {
        var agreement = await db.Set<CollaborationAgreement>().AsNoTracking().Where(a => a.Id == id).OneAsync(ct);
        var content = await contents.ReadAsync(agreement, await db.PartsOfAsync(id, ct), viewer, ct);
        List<SheetPart> parts =
        [
            new(ShowAgreementTexts.Purposes.ToString()) { Words = content.Purposes },
            new(ShowAgreementTexts.Areas.ToString()) { Headers = [ShowAgreementTexts.Area.ToString(), ShowAgreementTexts.Scope.ToString()], Rows = [.. content.Areas.Select(a => (string[])[a.Name, a.Scope])] },
            new(AgreementTexts.Parties.ToString())
            {
                Headers = [AgreementTexts.Party.ToString(), ShowAgreementTexts.Sort.ToString(), ShowAgreementTexts.Signs.ToString(), ShowAgreementTexts.SignedOn.ToString()],
                Rows = [.. content.Parties.Select(p => (string[])[p.Name, AgreementTexts.Of(p.Sort).ToString(), p.SignatoryRole, p.SignedOn is { } day ? AgreementTexts.Day(day) : ShowAgreementTexts.NotSigned.ToString()])],
            },
            new(ShowAgreementTexts.Problems.ToString())
            {
                Lines = [.. content.Problems.SelectMany(p => (string[])[p.Name, .. p.Causes.Select(c => $"{p.Name} – {ShowAgreementTexts.Cause.With(c)}"), .. p.Goals.Select(g => $"{p.Name} – {ShowAgreementTexts.Goal.With(g)}")])],
            },
            new(ShowAgreementTexts.Documentation.ToString()) { Words = content.Documentation },
            new(ShowAgreementTexts.FollowUp.ToString()) { Words = content.FollowUp },
            new(ShowAgreementTexts.Picture.ToString()) { Words = content.Picture },
            new(ShowAgreementTexts.Decided.ToString()) { Words = $"{content.DecidedBy} {(content.DecidedOn is { } on ? AgreementTexts.Day(on) : "")}".Trim() },
        ];
        var sheet = new SheetModel
        {
            Title = content.Title,
            When = AgreementTexts.Days(content.From, content.To).ToString(),
            Mark = agreement.Mark.Line(),
            Parts = [.. parts.Where(p => !string.IsNullOrEmpty(p.Words) || p.Lines.Count > 0 || p.Rows.Count > 0)],
            Seal = agreement.ContentHash is { } hash ? SheetTexts.Seal.With(AgreementTexts.Day(agreement.SignedOn!.Value), hash).ToString() : null,
            Signatures = [.. content.Parties.Select(p => (p.SignedOn is { } day ? SheetTexts.Signed.With(p.SignatoryRole, p.Name, AgreementTexts.Day(day)) : SheetTexts.ToSign.With(p.SignatoryRole, p.Name)).ToString())],
        };
        return (sheet, agreement.Mark);
    }

    /// <summary>Exactly what can be published of a pledge: nothing of why it was chosen, nothing of problems, measures or contributions.</summary>
    public async Task<(SheetModel Sheet, CitizenPledge Pledge)> PledgeAsync(Id<CitizenPledge> id, Viewer viewer, CancellationToken ct)
    {
        var shown = await pledges.RunAsync(id, viewer, ct);
        var p = shown.Pledge;
        List<SheetPart> parts =
        [
            new(SheetTexts.Who.ToString()) { Headers = [SheetTexts.Party.ToString(), SheetTexts.Promise.ToString()], Rows = [.. shown.Promises.Select(x => (string[])[x.Party, x.Words])] },
            new(SheetTexts.Where.ToString()) { Words = shown.Where },
            new(SheetTexts.How.ToString())
            {
                Words = string.Join('\n', [
                    SheetTexts.Count.With(p.Counted, AgreementTexts.Written(p.StartLevel), AgreementTexts.Written(p.GoalLevel), p.Unit, AgreementTexts.Day(p.GoalBy)).ToString(),
                    .. p is { Reached: { } level, ReachedOn: { } on } ? (string[])[SheetTexts.SoFar.With(AgreementTexts.Written(level), p.Unit, AgreementTexts.Day(on)).ToString()] : []]),
            },
            new(SheetTexts.Asked.ToString())
            {
                Lines = [.. shown.Parts.Dialogues.Select(d => string.Join(", ", ((string[])[AgreementTexts.Of(d.Sort).ToString(), d.Channel, AgreementTexts.Day(d.On), d.People is { } n ? ShowPledgeTexts.People.With(n).ToString() : ""]).Where(w => w.Length > 0)))],
            },
            new(SheetTexts.Went.ToString()) { Words = p is { Outcome: { } outcome, EndAccount: { } account } ? $"{AgreementTexts.Of(outcome)}\n{account}" : null },
            new(SheetTexts.About.ToString()) { Words = SheetTexts.NoEffect.ToString() },
        ];
        return (new SheetModel
        {
            Title = p.Name,
            When = AgreementTexts.Days(p.From, p.To).ToString(),
            Parts = [.. parts.Where(x => !string.IsNullOrEmpty(x.Words) || x.Lines.Count > 0 || x.Rows.Count > 0)],
        }, p);
    }
}
