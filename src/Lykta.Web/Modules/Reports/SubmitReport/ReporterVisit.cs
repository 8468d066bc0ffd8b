using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Marks a page made for reporters: its language is the reporter's choice, and the visit is remembered on the device.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReporterPageAttribute : Attribute;

/// <summary>What this device remembers of its reporter: the language, and when they were last here. It lies in two cookies and nowhere with us.</summary>
internal sealed class ReporterVisit(ReporterLanguages languages)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Unknown = TimeSpan.FromDays(14);

    public ReporterWords Words { get; private set; } = languages.Find("sv")!;

    /// <summary>When the previous visit was; on a new device two weeks ago.</summary>
    public DateTime Since { get; private set; }

    public void Begin(HttpContext http, DateTime now)
    {
        ChooseLanguage(http);
        var (since, latest) = ReadVisit(http.Request.Cookies[Cookies.Visit]) ?? (now - Unknown, now);
        Since = now - latest > Pause ? latest : since;
        if (HttpMethods.IsGet(http.Request.Method))
        {
            Cookies.Give(http, Cookies.Visit, string.Create(CultureInfo.InvariantCulture, $"{new DateTimeOffset(Since).ToUnixTimeSeconds()}.{new DateTimeOffset(now).ToUnixTimeSeconds()}"), Cookies.Year);
        }
    }

    private void ChooseLanguage(HttpContext http)
    {
        var asked = languages.Find(http.Request.Query["lang"]);
        Words = asked ?? languages.Find(http.Request.Cookies[Cookies.ReporterLanguage]) ?? languages.Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Words;
        if (asked is not null)
        {
            Cookies.Give(http, Cookies.ReporterLanguage, asked.Code, Cookies.Year);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture.Of(Words.Code);
    }

    private static (DateTime Since, DateTime Latest)? ReadVisit(string? cookie)
    {
        var parts = cookie?.Split('.') ?? [];
        return parts.Length == 2 && Seconds(parts[0]) is { } since && Seconds(parts[1]) is { } latest ? (since, latest) : null;
    }

    private static DateTime? Seconds(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 7_258_118_400 ? DateTime.UnixEpoch.AddSeconds(seconds) : null;
}

/// <summary>Begins the visit on reporter pages, after the viewer is known and before anything is drawn.</summary>
internal sealed class ReporterVisits(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, ReporterVisit visit, TimeProvider clock)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ReporterPageAttribute>() is not null)
        {
            visit.Begin(http, clock.GetUtcNow().UtcDateTime);
        }

        return next(http);
    }
}
