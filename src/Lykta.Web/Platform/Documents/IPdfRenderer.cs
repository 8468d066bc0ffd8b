using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>Prints a page to a tagged PDF. The page is whole in itself: styles inline, pictures as data URLs; nothing is fetched and no script runs.</summary>
internal interface IPdfRenderer
{
    Task<Result<byte[]>> RenderAsync(string html, CancellationToken ct);
}

/// <summary>The server has no program that can make a PDF.</summary>
internal sealed record PdfRendererMissing() : Refusal(new Text(
    "PDF kan inte skapas: programmet Chromium är inte installerat på servern. Be den som driver servern installera det (apt install chromium), eller skriv ut sidan från webbläsaren.",
    "The PDF cannot be made: Chromium is not installed on the server. Ask whoever runs the server to install it (apt install chromium), or print the page from the browser."));

/// <summary>The PDF was not ready in time.</summary>
internal sealed record PdfTookTooLong() : Refusal(new Text(
    "Det tog för lång tid att skapa PDF-filen. Försök igen om en stund, eller skriv ut sidan från webbläsaren.",
    "The PDF took too long to make. Try again in a while, or print the page from the browser."));
