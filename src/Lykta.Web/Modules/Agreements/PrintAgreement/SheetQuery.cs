using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.ShowAgreement;
using Lykta.Modules.Agreements.ShowPledge;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.Agreements.PrintAgreement;

/// <summary>Reads an agreement or a pledge for paper: nothing is written again by hand.</summary>
internal sealed class SheetQuery(LyktaDbContext db, AgreementContentQuery contents, ShowPledgeQuery pledges)
{
    public async Task<(OfficialSheetModel Sheet, DocumentMark Mark)> AgreementAsync(Id<CollaborationAgreement> id, Viewer viewer, CancellationToken ct)
    {
        var agreement = await db.Set<CollaborationAgreement>().AsNoTracking().Where(a => a.Id == id).OneAsync(ct);
        var content = await contents.ReadAsync(agreement, await db.PartsOfAsync(id, ct), viewer, ct);
        OfficialSection[] sections =
        [
            Words(ShowAgreementTexts.Purposes, content.Purposes),
            Table(ShowAgreementTexts.Areas, [ShowAgreementTexts.Area, ShowAgreementTexts.Scope], content.Areas.Select(a => (string[])[a.Name, a.Scope])),
            Table(
                AgreementTexts.Parties,
                [AgreementTexts.Party, ShowAgreementTexts.Sort, ShowAgreementTexts.Signs, ShowAgreementTexts.SignedOn],
                content.Parties.Select(p => (string[])[p.Name, AgreementTexts.Of(p.Sort).ToString(), p.SignatoryRole, p.SignedOn is { } day ? AgreementTexts.Day(day) : ShowAgreementTexts.NotSigned.ToString()])),
            Lines(
                ShowAgreementTexts.Problems,
                content.Problems.SelectMany(p => (string[])[p.Name, .. p.Causes.Select(c => $"{p.Name} – {ShowAgreementTexts.Cause.With(c)}"), .. p.Goals.Select(g => $"{p.Name} – {ShowAgreementTexts.Goal.With(g)}")])),
            Words(ShowAgreementTexts.Documentation, content.Documentation),
            Words(ShowAgreementTexts.FollowUp, content.FollowUp),
            Words(ShowAgreementTexts.Picture, content.Picture),
            Words(ShowAgreementTexts.Decided, $"{content.DecidedBy} {(content.DecidedOn is { } on ? AgreementTexts.Day(on) : "")}".Trim()),
        ];
        var sheet = new OfficialSheetModel
        {
            Title = content.Title,
            Kind = AgreementTexts.Agreement.ToString(),
            Municipality = viewer.MunicipalityName,
            Head = [AgreementTexts.Days(content.From, content.To).ToString(), .. agreement.SignedOn is { } signed ? (string[])[SheetTexts.SignedOn.With(AgreementTexts.Day(signed)).ToString()] : []],
            Mark = agreement.Mark.Line(),
            HasTitlePage = true,
            Sections = [.. sections.Where(s => !s.IsEmpty)],
            Hash = agreement.ContentHash,
            Signatures = [.. content.Parties.Select(p => (p.SignedOn is { } day ? SheetTexts.Signed.With(p.SignatoryRole, p.Name, AgreementTexts.Day(day)) : SheetTexts.ToSign.With(p.SignatoryRole, p.Name)).ToString())],
        };
        return (sheet, agreement.Mark);
    }

    /// <summary>Exactly what can be published of a pledge: nothing of why it was chosen, nothing of problems, measures or contributions.</summary>
    public async Task<(OfficialSheetModel Sheet, CitizenPledge Pledge)> PledgeAsync(Id<CitizenPledge> id, Viewer viewer, CancellationToken ct)
    {
        var shown = await pledges.RunAsync(id, viewer, ct);
        var p = shown.Pledge;
        OfficialSection[] sections =
        [
            Table(SheetTexts.Who, [SheetTexts.Party, SheetTexts.Promise], shown.Promises.Select(x => (string[])[x.Party, x.Words])),
            Words(SheetTexts.Where, shown.Where),
            Words(
                SheetTexts.How,
                SheetTexts.Count.With(p.Counted, AgreementTexts.Written(p.StartLevel), AgreementTexts.Written(p.GoalLevel), p.Unit, AgreementTexts.Day(p.GoalBy)).ToString(),
                p is { Reached: { } level, ReachedOn: { } on } ? SheetTexts.SoFar.With(AgreementTexts.Written(level), p.Unit, AgreementTexts.Day(on)).ToString() : null),
            Lines(
                SheetTexts.Asked,
                shown.Parts.Dialogues.Select(d => string.Join(", ", ((string[])[AgreementTexts.Of(d.Sort).ToString(), d.Channel, AgreementTexts.Day(d.On), d.People is { } n ? ShowPledgeTexts.People.With(n).ToString() : ""]).Where(w => w.Length > 0)))),
            Words(SheetTexts.Went, p.Outcome is { } outcome ? AgreementTexts.Of(outcome).ToString() : null, p.EndAccount),
            Words(SheetTexts.About, SheetTexts.NoEffect.ToString()),
        ];
        return (new OfficialSheetModel
        {
            Title = p.Name,
            Kind = AgreementTexts.Pledge.ToString(),
            Municipality = viewer.MunicipalityName,
            Head = [AgreementTexts.Days(p.From, p.To).ToString()],
            Sections = [.. sections.Where(s => !s.IsEmpty)],
        }, p);
    }
}
