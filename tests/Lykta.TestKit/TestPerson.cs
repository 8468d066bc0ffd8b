using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;

namespace Lykta.TestKit;

/// <summary>Somebody who uses Lykta over HTTP: JSON doors with a token, pages as a browser without scripts would.</summary>
public sealed class TestPerson : IDisposable
{
    private readonly HttpClient client;

    internal TestPerson(TestMunicipality municipality, string eMail, string? token, Uri? server = null)
    {
        (Municipality, EMail, Token) = (municipality, eMail, token);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, AutomaticDecompression = System.Net.DecompressionMethods.All })
        {
            BaseAddress = server ?? municipality.Host.Address,
        };
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    public TestMunicipality Municipality { get; }

    public string EMail { get; }

    public string? Token { get; }

    public HttpClient Client => client;

    /// <summary>Somebody with no account at all.</summary>
    public static TestPerson Stranger(TestMunicipality municipality) => new(municipality, string.Empty, null);

    /// <summary>The same person at another server on the same database.</summary>
    public TestPerson At(Uri server) => new(Municipality, EMail, Token, server);

    public async Task<HttpResponseMessage> GetAsync(string path) => Checked(await client.GetAsync(Whole(path)));

    public async Task<HttpResponseMessage> PostAsync(string path, object? body = null) =>
        Checked(await client.PostAsJsonAsync(Whole(path), body ?? new { }));

    /// <summary>The JSON of an answer that must be a success.</summary>
    /// <summary>The file at an address.</summary>
    public async Task<byte[]> BytesAsync(string path)
    {
        var file = await GetAsync(path);
        ((int)file.StatusCode).ShouldBe(200, path);
        return await file.Content.ReadAsByteArrayAsync();
    }

    public async Task<JsonElement> GetJsonAsync(string path) => await JsonAsync(await GetAsync(path));

    public async Task<JsonElement> PostJsonAsync(string path, object? body = null) => await JsonAsync(await PostAsync(path, body));

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{(int)response.StatusCode} {response.RequestMessage?.RequestUri}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>A page of the municipality (<c>rapportera</c>), or from the root (<c>/logga-in</c>). Must answer 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        var response = await GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, $"{path}: {response.Headers.Location}");
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>Sends a form of a page as a browser without scripts would: its hidden fields, what the test fills in, its cookies.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string formSelector, params (string Name, string Value)[] filled) =>
        await SubmitAsync(page, await PageAsync(page), formSelector, filled);

    public async Task<HttpResponseMessage> SubmitAsync(string page, IHtmlDocument document, string formSelector, params (string Name, string Value)[] filled)
    {
        var form = document.QuerySelector(formSelector) as IHtmlFormElement;
        form.ShouldNotBeNull($"no form {formSelector} on {page}");
        return Checked(await SendAsync(form, page, filled));
    }

    /// <summary>Sends a form, whatever the answer.</summary>
    public async Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, string page, params (string Name, string Value)[] filled)
    {
        var fields = PageForms.Fields(form).Where(f => filled.All(x => x.Name != f.Key)).ToList();
        fields.AddRange(filled.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var action = form.GetAttribute("action");
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(string.IsNullOrEmpty(action) ? Whole(page) : new Uri(action, UriKind.Relative), content);
    }

    public void Dispose() => client.Dispose();

    private Uri Whole(string path) => new(path.StartsWith('/') ? path : $"/{Municipality.Code}/{path}", UriKind.Relative);

    private HttpResponseMessage Checked(HttpResponseMessage response) => response.StatusCode != System.Net.HttpStatusCode.InternalServerError
        ? response
        : throw new ShouldAssertException($"500 {response.RequestMessage?.RequestUri}: {Municipality.Host.FaultsSoFar()}");
}
