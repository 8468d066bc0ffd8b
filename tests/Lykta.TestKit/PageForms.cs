using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Lykta.TestKit;

/// <summary>Reads from a form what a browser would send of it untouched.</summary>
internal static class PageForms
{
    public static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name, IsDisabled: false } input when Sends(input):
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name, IsDisabled: false } area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name, IsDisabled: false } select:
                    yield return KeyValuePair.Create(name, select.Value ?? string.Empty);
                    break;
            }
        }
    }

    /// <summary>The page that was answered.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    private static bool Sends(IHtmlInputElement input) => input.Type switch
    {
        "checkbox" or "radio" => input.IsChecked,
        "submit" or "button" or "image" or "reset" or "file" => false,
        _ => true,
    };
}
