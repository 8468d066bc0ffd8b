using Microsoft.Playwright;

namespace Lykta.BrowserTests;

/// <summary>
/// What somebody does with a page, counted: a key where scripts are on, else a click on the very thing that carries the key. Each act waits for
/// the page it leads to.
/// </summary>
internal sealed class Hands(IPage page, bool scripts)
{
    private const int BetweenTries = 50;
    private const int MostTabs = 150;

    // Seconds: Card, Moran & Newell (1980), the keystroke-level model: a key of an average typist, pointing and pressing, preparing in mind.
    private const double Key = 0.28;
    private const double Click = 1.1 + 0.2;
    private const double Thought = 1.35;

    /// <summary>Words a minute, silent reading: Brysbaert (2019), a meta-analysis of 190 studies.</summary>
    private const double WordsRead = 238;

    private int letters;
    private int words;

    public int Keys { get; private set; }

    public int Clicks { get; private set; }

    /// <summary>Letters written and choices made in fields.</summary>
    public int Entries { get; private set; }

    /// <summary>Presses a key that leads somewhere, or clicks what it stands for.</summary>
    public Task PressAsync(string key) => scripts
        ? LeadAsync(() => KeyAsync(key))
        : ClickAsync($"[data-key='{key}']");

    /// <summary>Presses a key that opens a part of the page, or clicks its heading.</summary>
    public async Task OpenAsync(string key)
    {
        if (scripts)
        {
            await KeyAsync(key);
            return;
        }

        await UnfoldAsync($"details:not([open]) > summary[data-key='{key}']");
    }

    /// <summary>Clicks open what is folded, where it is there to be clicked.</summary>
    public async Task UnfoldAsync(string summary)
    {
        var folded = page.Locator(summary);
        if (await folded.IsVisibleAsync())
        {
            Clicks++;
            await folded.ClickAsync();
        }
    }

    public Task ClickAsync(string what) => ClickAsync(page.Locator(what).Filter(new() { Visible = true }));

    public Task ClickAsync(ILocator what) => LeadAsync(() =>
    {
        Clicks++;
        return what.First.ClickAsync();
    });

    /// <summary>Sends the form a field lies in.</summary>
    public Task SaveAsync(string field)
    {
        if (!scripts)
        {
            return ClickAsync($"form:has({field}) .button-row button[type=submit]");
        }

        Keys++;
        return LeadAsync(() => page.Locator(field).First.PressAsync("Control+Enter"));
    }

    /// <summary>Tabs to the first that is such a thing, which must show that it has the focus, and presses Enter: somebody without a mouse.</summary>
    public async Task EnterAsync(string what)
    {
        await TabToAsync(what);
        await LeadAsync(() => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Tabs to the first that is such a thing.</summary>
    public async Task TabToAsync(string what)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            Keys++;
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("what => document.activeElement.matches(what)", what))
            {
                (await page.EvaluateAsync<bool>("() => document.activeElement.matches(':focus-visible')")).ShouldBeTrue($"the focus is seen on {what}");
                return;
            }
        }

        throw new TimeoutException($"No way by Tab to {what} on {page.Url}");
    }

    public Task WriteAsync(string field, string written)
    {
        Entries++;
        letters += written.Length;
        return page.Locator(field).First.FillAsync(written);
    }

    public Task ChooseAsync(string field, string label)
    {
        Entries++;
        return page.Locator(field).First.SelectOptionAsync(new SelectOptionValue { Label = label });
    }

    public Task MarkAsync(string choice)
    {
        Entries++;
        return page.Locator(choice).First.CheckAsync(new() { Force = true });
    }

    /// <summary>
    /// How long it takes a person who reads every page met, thinks before each act and waits for no page: every word of the main part, or of the
    /// report that is reviewed.
    /// </summary>
    public TimeSpan Estimate() => TimeSpan.FromSeconds(
        (Key * (Keys + letters)) + (Click * (Clicks + Entries)) + (Thought * (Keys + Clicks + Entries)) + (words / WordsRead * 60));

    public override string ToString() => $"{Keys} keys, {Clicks} clicks, {Entries} entries";

    private Task KeyAsync(string key)
    {
        Keys++;
        var typed = key.Length == 1 ? key.ToLowerInvariant() : key;

        // The driver's keyboard is American and has no å, ä or ö.
        return char.IsAscii(typed[0])
            ? page.Keyboard.PressAsync(typed)
            : page.EvaluateAsync("key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))", typed);
    }

    private async Task LeadAsync(Func<Task> act)
    {
        await page.EvaluateAsync("window.stays = true");
        await act();
        for (var tries = 0; tries < Chrome.Patience / BetweenTries; tries++)
        {
            try
            {
                if (await page.EvaluateAsync<bool>("!window.stays && document.readyState === 'complete'"))
                {
                    words += await page.EvaluateAsync<int>("((document.querySelector('#rapport') ?? document.querySelector('main') ?? document.body).innerText.match(/\\S+/g) ?? []).length");
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // The page is on its way: there is nobody to ask.
            }

            await Task.Delay(BetweenTries);
        }

        throw new TimeoutException($"Nothing happened on {page.Url}");
    }
}
