using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Position = Lykta.Kernel.Position;

namespace Lykta.BrowserTests.Reporting;

/// <summary>A town with a unit whose phones report by a link.</summary>
internal sealed class OutboxTown
{
    /// <summary>Words that are nowhere else.</summary>
    public const string Canary = "kvarglömdkanariefågel på muren";

    private const string CanDoWithout = """
        async () => navigator.serviceWorker.controller !== null && (await caches.match(location.pathname + '/utkorg/hamtat')) !== undefined
        """;

    // Not told while somebody may still be typing: a draft is saved when the form has rested, and half a form is a draft too.
    private const string DraftCount = """
        () => new Promise(done => {
            const opening = indexedDB.open('lykta', 1);
            opening.onsuccess = () => opening.result.transaction('drafts').objectStore('drafts').getAll().onsuccess = e => {
                opening.result.close();
                done(e.target.result.some(draft => Date.now() - draft.written < 1500) ? -1 : e.target.result.length);
            };
        })
        """;

    private readonly string secret;

    private OutboxTown(TestMunicipality municipality, string secret) => (Municipality, this.secret) = (municipality, secret);

    public TestMunicipality Municipality { get; }

    public string ReportPage => $"/{Municipality.Code}/rapportera";

    public static async Task<OutboxTown> NewAsync(LyktaHost? host = null)
    {
        var municipality = await TestMunicipality.NewAsync(host ?? await LyktaHost.SharedAsync(TestDatabase.Sqlite));
        await municipality.AreasAsync("C1");
        var guards = await municipality.OrganisationAsync("Vaktbolaget", OrganisationKind.SecurityCompany);
        var unit = await municipality.UnitAsync("Vaktbolaget", "Bil 2");
        var (link, secret) = ReporterLink.Issue(municipality.Code, unit, "Bil 2", municipality.Change.At);
        await municipality.SaveAsync(db =>
        {
            var (lat, lon) = TestMunicipality.In(0);
            db.Add(new Place(municipality.Code, Id<Place>.New(municipality.Change.At), "Stortorget", "Storgatan 1", Position.FromWgs84(lat, lon), "C1", guards));
            db.Add(link);
            return Task.FromResult(0);
        });
        return new OutboxTown(municipality, secret);
    }

    /// <summary>Pairs the phone by the link and waits until it can do without a signal.</summary>
    public async Task PairAsync(IPage page, bool copies = true)
    {
        await page.GotoAsync($"/koppla/{secret}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Koppla den här enheten" }).ClickAsync();
        await page.WaitForURLAsync("**/rapportera");
        if (copies)
        {
            await ReadyAsync(page);
        }
    }

    /// <summary>Waits until the browser can do without a signal.</summary>
    public static Task ReadyAsync(IPage page) => UntilAsync("the browser can do without a signal", () => page.EvaluateAsync<bool>(CanDoWithout));

    /// <summary>A phone paired by the link, put away and taken up again.</summary>
    public async Task<Phone> PhoneAsync(Uri address)
    {
        var phone = new Phone(address);
        await phone.StartAsync();
        await PairAsync(phone.Page);
        await phone.RestartAsync();
        return phone;
    }

    public Task<TestPerson> ReporterAsync() => Municipality.PersonAsync(Role.Reporter, "Vaktbolaget", OrganisationKind.SecurityCompany);

    public async Task SignInAsync(IPage page, TestPerson person)
    {
        await page.GotoAsync(await Municipality.LinkAsync(person.EMail));
        await page.Locator("main form button").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/engangslank/", StringComparison.Ordinal));
        await page.GotoAsync(ReportPage);
    }

    public static async Task SignOutAsync(IPage page)
    {
        var button = page.Locator(".top-menu form[action='/logga-ut'] button");
        if (!await button.IsVisibleAsync())
        {
            await page.Locator(".top-menu > summary").ClickAsync();
        }

        await button.ClickAsync();
    }

    public static async Task WriteAsync(IPage page, string kind, string? text, bool where = true)
    {
        if (where)
        {
            await page.Locator("label.tile", new() { HasText = "Stortorget" }).ClickAsync();
        }

        await page.Locator("label.tile", new() { HasText = kind }).ClickAsync();
        if (text is not null)
        {
            await page.Locator(".more-details > summary").ClickAsync();
            await page.Locator("textarea[name=Text]").FillAsync(text);
        }
    }

    /// <summary>A photo a browser cannot make smaller, with the canary in its bytes; the server leaves it out.</summary>
    public static Task AddFalsePhotoAsync(IPage page) =>
        page.Locator("input[name=Photos]").SetInputFilesAsync(new FilePayload { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, .. Encoding.UTF8.GetBytes(Canary)] });

    public static Task SendAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Skicka rapporten" }).ClickAsync();

    /// <summary>Waits until so many drafts lie in the browser.</summary>
    public static Task DraftsAsync(IPage page, int count) => UntilAsync($"{count} drafts lie in the browser", async () => await page.EvaluateAsync<int>(DraftCount) == count);

    public Task<List<Report>> ReportsAsync() => Municipality.ReadAsync(db => db.Set<Report>().AsNoTracking().ToListAsync());

    /// <summary>Waits until so many reports have come, and no more.</summary>
    public async Task ReceivedAsync(int count)
    {
        for (var tries = 0; tries < 120 && (await ReportsAsync()).Count < count; tries++)
        {
            await Task.Delay(500);
        }

        (await ReportsAsync()).Count.ShouldBe(count);
    }

    private static async Task UntilAsync(string what, Func<Task<bool>> holds)
    {
        for (var waited = 0; !await holds(); waited += 200)
        {
            waited.ShouldBeLessThan(2 * Chrome.Patience, what);
            await Task.Delay(200);
        }
    }

    /// <summary>The files of a browser's profile that hold the canary, in either of the encodings a browser writes.</summary>
    public static List<string> Sweep(string profile)
    {
        byte[][] words = [Encoding.UTF8.GetBytes(Canary), Encoding.Unicode.GetBytes(Canary), Encoding.Latin1.GetBytes(Canary)];
        var files = Directory.EnumerateFiles(profile, "*", SearchOption.AllDirectories).Where(file => !File.GetAttributes(file).HasFlag(FileAttributes.ReparsePoint)).ToList();
        files.Count.ShouldBeGreaterThan(20);
        return [.. files.Where(file => File.ReadAllBytes(file) is var bytes && words.Any(word => bytes.AsSpan().IndexOf(word) >= 0))];
    }
}
