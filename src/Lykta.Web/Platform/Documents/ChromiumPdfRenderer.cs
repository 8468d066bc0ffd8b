using System.ComponentModel;
using System.Diagnostics;
using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>Prints by Debian's Chromium, at most two at a time, each in a fresh profile in a folder only we can read and that is gone afterwards.</summary>
internal sealed class ChromiumPdfRenderer(TimeProvider clock, string? program) : IPdfRenderer, IDisposable
{
    /// <summary>Paper and page numbers, for the styles of a page that is to be printed: margin boxes need no header or footer of Chromium's own.</summary>
    public const string PageNumberCss =
        "@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) \" (\" counter(pages) \")\"; font: 9pt sans-serif; } }";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim places = new(2);

    public async Task<Result<byte[]>> RenderAsync(string html, CancellationToken ct)
    {
        if (program is null)
        {
            return new PdfRendererMissing();
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            await places.WaitAsync(either.Token);
            try
            {
                return await PrintAsync(program, html, either.Token);
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new PdfTookTooLong();
        }
    }

    public void Dispose() => places.Dispose();

    private static async Task<Result<byte[]>> PrintAsync(string program, string html, CancellationToken ct)
    {
        // Made readable by its owner only, which holds for all that is put in it.
        var folder = Directory.CreateTempSubdirectory("lykta-pdf-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            var pdf = Path.Combine(folder, "page.pdf");
            await File.WriteAllTextAsync(page, SealedPage.Seal(html), ct);
            var start = new ProcessStartInfo(program, Chromium.PrintArguments(Path.Combine(folder, "profile"), new Uri(page), pdf))
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder,
            };

            // A service account often has no home; Chromium wants one to write in.
            start.Environment["HOME"] = folder;
            return await RunAsync(start, ct) is { } complaint
                ? complaint
                : File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, ct) : throw new InvalidOperationException("Chromium ended well but left no PDF");
        }
        finally
        {
            await RemoveAsync(folder);
        }
    }

    private static async Task<Refusal?> RunAsync(ProcessStartInfo start, CancellationToken ct)
    {
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return new PdfRendererMissing();
        }

        using (process)
        {
            try
            {
                process.StandardInput.Close();
                var output = process.StandardOutput.ReadToEndAsync(ct);
                var errors = await process.StandardError.ReadToEndAsync(ct);
                await output;
                await process.WaitForExitAsync(ct);
                return process.ExitCode == 0
                    ? null
                    : throw new InvalidOperationException($"Chromium ended with {process.ExitCode}: {errors[^Math.Min(errors.Length, 2000)..]}");
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                    await process.WaitForExitAsync(CancellationToken.None);
                }
            }
        }
    }

    /// <summary>Chromium's last helper may still be writing when the first process is gone: try again a few times, the page must not stay.</summary>
    private static async Task RemoveAsync(string folder)
    {
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && attempt < 10)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt), TimeProvider.System);
            }
        }
    }
}
