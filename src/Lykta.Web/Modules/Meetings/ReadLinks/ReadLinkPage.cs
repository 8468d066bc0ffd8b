using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Components;

namespace Lykta.Modules.Meetings.ReadLinks;

/// <summary>A page behind a read link: opens the link, or says why it does not open. Kept by nobody, found by no search engine, told to no other site.</summary>
public abstract class ReadLinkPage : LoadedComponent
{
    [Parameter]
    public string? Token { get; set; }

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    private protected LyktaDbContext Db { get; set; } = null!;

    [Inject]
    private protected CurrentViewer Current { get; set; } = null!;

    [Inject]
    private protected ReadLinkOpener Opener { get; set; } = null!;

    private protected ReadLink Link { get; private set; } = null!;

    private protected Refusal? Refused { get; private set; }

    private protected CancellationToken Ct => Http.RequestAborted;

    private protected string Home => $"/las/{Token}";

    internal static void Hush(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    protected sealed override async Task OnInitializedAsync()
    {
        Hush(Http.Response);
        var opened = await Opener.OpenAsync(Token, Http.Connection.RemoteIpAddress?.ToString() ?? string.Empty, Ct);
        if (opened.IsOk)
        {
            Link = opened.Value;
            await LoadAsync();
            return;
        }

        Refused = opened.Refusal;
        Http.Response.StatusCode = Refused is TooManyWrongReadLinks ? StatusCodes.Status429TooManyRequests : StatusCodes.Status410Gone;
    }

    /// <summary>Reads what the page shows.</summary>
    private protected abstract Task LoadAsync();
}
