using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Web;

/// <summary>A browser that keeps cookies as where people come by https, though the test's own wire is plain.</summary>
internal sealed class HttpsBrowser(Uri address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };

    public Dictionary<string, string> Jar { get; } = [];

    /// <summary>Every cookie as it was given.</summary>
    public List<string> Given { get; } = [];

    public Task<HttpResponseMessage> GetAsync(string path) => AskAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public async Task<HttpResponseMessage> SendAsync(string page, string form, params (string Name, string Value)[] filled)
    {
        var html = await new HtmlParser().ParseDocumentAsync(await (await GetAsync(page)).Content.ReadAsStringAsync());
        var fields = PageForms.Fields((IHtmlFormElement)html.QuerySelector(form)!).Where(f => filled.All(x => x.Name != f.Key)).Concat(filled.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await AskAsync(new HttpRequestMessage(HttpMethod.Post, page) { Content = new FormUrlEncodedContent(fields) });
    }

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> AskAsync(HttpRequestMessage request)
    {
        if (Jar.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Jar.Select(c => $"{c.Key}={c.Value}")));
        }

        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Given.Add(cookie);
            Jar[cookie.Split('=', 2)[0]] = cookie.Split('=', 2)[1].Split(';')[0];
        }

        return answer;
    }
}
