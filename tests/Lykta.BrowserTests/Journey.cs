using System.Globalization;
using Deque.AxeCore.Commons;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests;

/// <summary>How a journey looks at the product: width, light or dark, language, scripts on or off, on the screen or as on paper.</summary>
public sealed record Look(int Width = 1280, bool Dark = false, string Language = "sv", bool Scripts = true, bool Print = false)
{
    public static readonly Look Phone = new(Width: 360);

    public static readonly Look NoScripts = new(Scripts: false);
}

/// <summary>A walk through the product in a real browser. Ends red if the page logged an error, asked another host, or broke its own policy.</summary>
public sealed class Journey : IAsyncDisposable
{
    /// <summary>The innermost elements that reach outside the window and are not in something that scrolls by itself.</summary>
    private const string Widest = """
        [...document.querySelectorAll('main *, header *, footer *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.table-scroll, svg, .visually-hidden'))
            .slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' | ')
        """;

    private const string Violations = """
        axe.run(document, { resultTypes: ['violations'] })
            .then(found => found.violations.map(v => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.html).join(', ')})`))
        """;

    private const int BetweenTries = 50;

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly string host;
    private readonly Look look;
    private readonly Silence silence;

    private Journey(IBrowserContext context, IPage page, Uri address, Look look, string? beside, TimeSpan patience)
    {
        (this.context, Page, host, this.look) = (context, page, address.Authority, look);
        silence = new Silence(context, patience);
        page.Console += (_, message) =>
        {
            // What the browser itself says of an expected 4xx is no fault of the page.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add("console: " + message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add("error: " + error);
        page.Request += (_, request) =>
        {
            if (Uri.TryCreate(request.Url, UriKind.Absolute, out var to) && to.Scheme.StartsWith("http", StringComparison.Ordinal) && to.Authority != host && to.GetLeftPart(UriPartial.Authority) != beside)
            {
                complaints.Add("other host: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Opens a browser for a person; a stranger when null. The address is the host's, unless the host is to be called something else; beside is another server the journey is meant to pass; patience is how long nothing may be asked.</summary>
    public static async Task<Journey> StartAsync(LyktaHost host, TestPerson? person = null, Look? look = null, Uri? address = null, string? beside = null, TimeSpan? patience = null)
    {
        address ??= host.Address;
        var seen = look ?? new Look();
        var browser = await Chrome.SharedAsync();
        var opened = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = seen.Width, Height = 900 },
            ColorScheme = seen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = seen.Scripts,
            Locale = seen.Language == "en" ? "en-GB" : "sv-SE",
            TimezoneId = "Europe/Stockholm",

            // Copies of pages kept for want of a signal are journeys of their own: see Phone.
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ExtraHTTPHeaders = person?.Token is { } token ? new Dictionary<string, string> { ["Authorization"] = "Bearer " + token } : null,
        });
        if (seen.Language == "en")
        {
            // What the language switch in the foot of a page leaves, for pages that know no person.
            await opened.AddCookiesAsync([new Cookie { Name = "lykta-sprak", Value = "en", Url = address.ToString() }]);
        }

        var page = await opened.NewPageAsync();
        page.SetDefaultTimeout(Chrome.Patience);
        if (seen.Print)
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
        }

        return new Journey(opened, page, address, seen, beside, patience ?? Silence.Longest);
    }

    public async Task GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        response!.Status.ShouldBeLessThan(400, path);
    }

    /// <summary>Axe on the page as it stands: no violation of WCAG 2.2 AA, and nothing wider than the window.</summary>
    public async Task CheckAccessibilityAsync() => (await FaultsAsync()).ShouldBeEmpty(Page.Url);

    /// <summary>Waits until the page is whole. The page itself is asked: the driver has been seen to miss that it was.</summary>
    private async Task LoadedAsync()
    {
        for (var tries = 0; tries < Chrome.Patience / BetweenTries; tries++)
        {
            try
            {
                if (await Page.EvaluateAsync<bool>("document.readyState === 'complete'"))
                {
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // The page is on its way: there is nobody to ask.
            }

            await Task.Delay(BetweenTries);
        }

        throw new TimeoutException($"{Page.Url} was never whole");
    }

    /// <summary>What axe says of the page as it stands, and whether it is wider than the window. Axe needs scripts and is not asked where they are off.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        // A press returns when the next page has begun: before its style has come it is as wide as it likes.
        await LoadedAsync();
        silence.Break();
        var faults = new List<string>();
        if (look.Scripts)
        {
            // With scripts off a page runs no timer: axe would wait for ever.
            await Page.EvaluateAsync(Axe.Value);
            faults.AddRange(await Page.EvaluateAsync<string[]>(Violations).WaitAsync(Silence.Longest));
        }

        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            var widest = await Page.EvaluateAsync<string>(Widest);
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"scrolls {overflow} px sideways at {Page.ViewportSize!.Width} px: {widest}"));
        }

        return faults;
    }

    /// <summary>What there was to complain of since last asked.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        var taken = complaints.ToList();
        complaints.Clear();
        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await silence.DisposeAsync();
        await context.CloseAsync();
        complaints.ShouldBeEmpty();
    }
}
