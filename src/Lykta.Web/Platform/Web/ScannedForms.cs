using Lykta.Platform.Files;

namespace Lykta.Platform.Web;

/// <summary>
/// Every file that comes with a form is shown to the virus scanner before anybody acts on the form: one that is infected, or that the scanner cannot be asked
/// about, is not taken in, and what was typed comes back. What lies sealed in an outbox is shown when it is opened.
/// </summary>
internal sealed class ScannedForms(RequestDelegate next, VirusScanner scanner)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var verdict = scanner.IsSet && http.GetEndpoint() is not null && http.Request.HasFormContentType
            ? await scanner.AskAsync((await http.Request.ReadFormAsync(http.RequestAborted)).Files, http.RequestAborted) : ScanVerdict.Clean;
        if (verdict == ScanVerdict.Clean)
        {
            await next(http);
            return;
        }

        if (verdict == ScanVerdict.Away)
        {
            http.Response.Headers.RetryAfter = "60";
        }

        await LateForms.GiveBackAsync(http, verdict == ScanVerdict.Infected ? LateReason.Infected : LateReason.ScannerAway);
    }
}
