using Lykta.Kernel;
using Lykta.Modules.Meetings.CalendarFile;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Meetings.ReadLinks;

/// <summary>What stands beside the pages of read links: ending one, and the calendar file behind one.</summary>
internal static class ReadLinksEndpoints
{
    public static void MapReadLinks(this IEndpointRouteBuilder app)
    {
        app.MapForm("/{municipality}/laslankar/{id:guid}/avsluta", async (Guid id, ReadLinkHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var ended = await handler.RevokeAsync(new Id<ReadLink>(id), current.Change(), ct);
            return Answers.SeeOther($"/{current.Viewer.Municipality}/motesserier/{ended.Value.SeriesId}/laslankar?avslutad=1");
        }).Requires(MeetingsPermissions.Hold);
        app.MapGet("/las/{token}/calendar.ics", async (string token, HttpContext http, ReadLinkOpener opener, CalendarQuery query, CancellationToken ct) =>
        {
            ReadLinkPage.Hush(http.Response);
            var opened = await opener.OpenAsync(token, http.Connection.RemoteIpAddress?.ToString() ?? string.Empty, ct);

            // The page says why a link does not open.
            return opened.IsOk ? await query.OfSeriesAsync(opened.Value.SeriesId, withAddress: false, ct) : Answers.SeeOther($"/las/{token}");
        }).ForAnyone().ExcludeFromDescription();
    }
}
