using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.Photos;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>The one-tap forms of a sent report: undo, how unsafe, follow-up answers, photos. Each answers with the report's page.</summary>
internal static class SentReportButtons
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var report = app.MapGroup("/{municipality}/rapportera/{id:guid}");
        report.MapForm("/angra", async (Guid id, HttpContext http, WithdrawReportHandler handler, CurrentViewer current, CancellationToken ct) =>
            Back(http, id, await handler.HandleAsync(new Id<Report>(id), current.Change(), ct))).Requires(ReportsPermissions.Submit);

        report.MapForm("/otryggt", async (Guid id, HttpContext http, AmendReportHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var felt = int.TryParse(http.Request.Form["Impact"], NumberStyles.None, CultureInfo.InvariantCulture, out var impact) && impact is >= 1 and <= 4 ? impact : (int?)null;
            return Back(http, id, await AmendAsync(handler, current, id, c => c with { SafetyImpact = felt }, ct));
        }).Requires(ReportsPermissions.Submit);

        report.MapForm("/svar", async (Guid id, HttpContext http, AmendReportHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var answers = Chosen(http.Request.Form);
            return Back(http, id, await AmendAsync(handler, current, id, c => c with { FollowUp = answers }, ct));
        }).Requires(ReportsPermissions.Submit);

        report.MapForm("/foto", async (Guid id, HttpContext http, AddPhotosHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var files = await PhotoKeeper.ReadAsync(http.Request.Form, ct);
            return Back(http, id, await handler.HandleAsync(new AddPhotosCommand(new Id<Report>(id), files), current.Change(), ct));
        }).Requires(ReportsPermissions.Submit);
    }

    private static Task<Result<ReportAmendedTo>> AmendAsync(
        AmendReportHandler handler, CurrentViewer current, Guid id, Func<ReportContent, ReportContent> say, CancellationToken ct) =>
        handler.HandleAsync(new AmendReportCommand(new Id<Report>(id), c => say(c)), current.Change(), ct);

    private static FollowUpAnswer[] Chosen(IFormCollection form) =>
        [.. form.Where(f => f.Key.StartsWith("Answer.", StringComparison.Ordinal) && f.Value.Count is > 0 and <= 20).Take(20).OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => new FollowUpAnswer(f.Key["Answer.".Length..], [.. f.Value.OfType<string>().Distinct().Order(StringComparer.Ordinal)]))];

    private static IResult Back<T>(HttpContext http, Guid id, Result<T> result)
        where T : notnull
    {
        // The page keeps what its address carries from report to report.
        var page = RoundAddress.With($"/{http.Request.RouteValues["municipality"]}/rapportera/{id}", http.Request.Query[RoundAddress.Estate], http.Request.Query[RoundAddress.ReturnTo]);
        return Answers.SeeOther(result.IsOk ? page : QueryHelpers.AddQueryString(page, "fel", AddingRefused.NameOf(result.Refusal)));
    }
}
