using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings.PrintNotes;

/// <summary>The files of a meeting: PDF and Word, each with what this reader may read and nothing more.</summary>
internal static class PrintNotesEndpoints
{
    public static void MapPrintNotes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/moten/{id:guid}/pdf", async (Guid id, string? lasare, NotesPrinter printer, CancellationToken ct) =>
            await printer.PdfAsync(new Id<Meeting>(id), lasare == "alla", ct)).Leaves(typeof(NotesExported)).Requires(MeetingsPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/moten/{id:guid}/docx", async (Guid id, string? lasare, NotesPrinter printer, CancellationToken ct) =>
            await printer.WordAsync(new Id<Meeting>(id), lasare == "alla", ct)).Leaves(typeof(NotesExported)).Requires(MeetingsPermissions.Show).ExcludeFromDescription();
    }

    /// <summary>Word where <c>Accept</c> names it, else PDF.</summary>
    public static void MapMinutes(this IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/{id:guid}/minutes", async (Guid id, HttpRequest request, NotesPrinter printer, CancellationToken ct) =>
            request.Headers.Accept.ToString().Contains(WordDocument.ContentType, StringComparison.OrdinalIgnoreCase)
                ? await printer.WordAsync(new Id<Meeting>(id), forAll: false, ct)
                : await printer.PdfAsync(new Id<Meeting>(id), forAll: false, ct))
            .Leaves(typeof(NotesExported)).Requires(MeetingsPermissions.Show).WithTags("Meetings").WithSummary("A meeting's notes or minutes, as PDF or docx by Accept.");
}

/// <summary>Prints a meeting's notes to a file.</summary>
internal sealed class NotesPrinter(CurrentViewer current, NotesSheetQuery query, SheetFiles files)
{
    public async Task<IResult> PdfAsync(Id<Meeting> id, bool forAll, CancellationToken ct)
    {
        var (sheet, mark) = await query.ReadAsync(id, current.Viewer, forAll, ct);
        return await files.PdfAsync<NotesSheet>(sheet.Title, sheet, FileName(mark), $"moten/{id}/anteckningar", new NotesExported(id, "pdf", forAll), ct);
    }

    public async Task<IResult> WordAsync(Id<Meeting> id, bool forAll, CancellationToken ct)
    {
        var (sheet, mark) = await query.ReadAsync(id, current.Viewer, forAll, ct);
        return await files.WordAsync(NotesWord.Write(sheet, mark, current.Viewer.MunicipalityName), FileName(mark), new NotesExported(id, "docx", forAll), ct);
    }

    private static string FileName(DocumentMark mark) =>
        $"{(mark.Type == DocumentType.Minutes ? "protokoll" : "minnesanteckningar")}-{mark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}

/// <summary>A meeting's notes left as a file: with what its reader may read, or with what everyone may.</summary>
internal sealed record NotesExported(Id<Meeting> Meeting, string Format, bool ForAll) : Reading;
