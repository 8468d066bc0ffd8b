using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Lykta.TestKit;

/// <summary>What a reader that is not Lykta finds in the documents that leave it.</summary>
internal static class Paper
{
    private const string Office = "soffice";

    /// <summary>The text layer of a PDF in the order it is written, by pdftotext.</summary>
    public static async Task<string> OfPdfAsync(byte[] pdf)
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", "-", "-"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = reader.StandardOutput.ReadToEndAsync();
        await reader.StandardInput.BaseStream.WriteAsync(pdf);
        reader.StandardInput.Close();
        return await text;
    }

    /// <summary>The words of a Word file, straight from its parts.</summary>
    public static string OfWord(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return word.MainDocumentPart!.Document!.InnerText;
    }

    /// <summary>Opens a Word file in LibreOffice and reads what it prints; null where LibreOffice is not on the machine.</summary>
    public static async Task<string?> ByOfficeAsync(byte[] docx)
    {
        if (!IsThere(Office))
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("lykta-office").FullName;
        var file = Path.Combine(folder, "handling.docx");
        await File.WriteAllBytesAsync(file, docx);
        using var office = Process.Start(new ProcessStartInfo(Office, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = office.StandardError.ReadToEndAsync();
        await office.StandardOutput.ReadToEndAsync();
        await office.WaitForExitAsync();
        var printed = Path.Combine(folder, "handling.pdf");
        var text = File.Exists(printed) ? await OfPdfAsync(await File.ReadAllBytesAsync(printed)) : throw new InvalidDataException($"LibreOffice could not open the file: {await complaints}");
        Directory.Delete(folder, recursive: true);
        return text;
    }

    /// <summary>Without spaces and hyphens: a file breaks its lines and words where it likes.</summary>
    public static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u00ad' or '\u2010')));

    private static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
