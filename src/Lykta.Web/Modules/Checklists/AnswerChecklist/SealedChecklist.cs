using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Checklists.AnswerChecklist;

/// <summary>A checklist's answers out of an outbox: for the period that was open when they were given.</summary>
internal sealed class SealedChecklist(AnswerChecklistHandler handler, LyktaDbContext db, CurrentViewer current) : ISealedKind
{
    public string Name => "checklist";

    public async Task<Result<ItemReceived>> ReceiveAsync(OpenedItem item, ChangeContext change, CancellationToken ct)
    {
        var viewer = current.Viewer;
        var kind = await db.Organisations().Where(o => o.Id == viewer.Organisation).Select(o => o.Kind).OneAsync(ct);
        var period = await db.OpenPeriodOfAsync(viewer.Unit, item.Written.At, ct);
        var result = await handler.HandleAsync(AnswerChecklistForm.Read(item.Form, new Id<Round>(item.Id), kind, viewer, period), change, ct);
        return result.Match<Result<ItemReceived>>(_ => new ItemReceived(), no => no);
    }
}

/// <summary>The checklist's form as it was filled in.</summary>
internal static class AnswerChecklistForm
{
    public const string Round = "rond";
    public const string Version = "version";
    private const string Answer = "svar-";

    public static string Field(string question) => Answer + question;

    public static AnswerChecklistCommand Read(IFormCollection form, Id<Round> round, Organisations.Domain.OrganisationKind kind, Viewer from, Period period)
    {
        var answers = new Dictionary<string, ChecklistReply>(StringComparer.Ordinal);
        foreach (var (name, value) in form.Where(f => f.Key.StartsWith(Answer, StringComparison.Ordinal)))
        {
            if (Enum.TryParse<ChecklistReply>(value, ignoreCase: true, out var reply) && Enum.IsDefined(reply))
            {
                answers[name[Answer.Length..]] = reply;
            }
        }

        _ = int.TryParse(form[Version], CultureInfo.InvariantCulture, out var version);
        return new AnswerChecklistCommand(round, kind, version, from, period, answers);
    }
}
