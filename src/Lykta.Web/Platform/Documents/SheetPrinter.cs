using System.Globalization;
using System.Text.Encodings.Web;
using Lykta.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Lykta.Platform.Documents;

/// <summary>Draws a sheet as one document with its styles inside, and prints it to PDF.</summary>
internal sealed class SheetPrinter(IServiceProvider services, ILoggerFactory logging, IWebHostEnvironment web, IPdfRenderer printer)
{
    /// <summary>The bytes of the PDF, or why none could be made. The sheet is what <typeparamref name="TSheet"/> takes as its parameter <c>Sheet</c>.</summary>
    public async Task<Result<byte[]>> PdfAsync<TSheet>(string title, object sheet, CancellationToken ct)
        where TSheet : IComponent
    {
        await using var styles = web.WebRootFileProvider.GetFileInfo("dist/lykta.css").CreateReadStream();
        using var reader = new StreamReader(styles);
        var css = await reader.ReadToEndAsync(ct);
        await using var html = new HtmlRenderer(services, logging);
        var body = await html.Dispatcher.InvokeAsync(async () =>
            (await html.RenderComponentAsync<TSheet>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Sheet"] = sheet }))).ToHtmlString());

        // The whole of what the renderer is given: nothing is fetched, so the styles are in it. Never served to a browser.
        var page = $"""
            <!DOCTYPE html><html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}" data-theme="light">
            <head><meta charset="utf-8"><title>{HtmlEncoder.Default.Encode(title)}</title><style>{css}</style></head>
            <body><div><main>{body}</main></div></body></html>
            """;
        return await printer.RenderAsync(page, ct);
    }
}
