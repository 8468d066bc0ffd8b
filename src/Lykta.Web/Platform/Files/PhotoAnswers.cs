using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Web;

namespace Lykta.Platform.Files;

/// <summary>Answers with a kept photo, and notes that it was shown.</summary>
internal sealed class PhotoAnswers(IHttpContextAccessor http, IFileStore files, Readings readings)
{
    /// <param name="file">One that whoever asks may see: that is asked before.</param>
    /// <param name="reading">What is noted.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IResult> AnswerAsync(Id<StoredFile> file, Reading reading, CancellationToken ct)
    {
        var photo = await files.ReadAsync(file, ct);
        if (!photo.IsOk)
        {
            return Refused.Of(photo.Refusal);
        }

        await readings.NoteAsync(reading, ct);

        // Whatever the bytes are, a browser may only draw them as the picture they were taken in as.
        var headers = http.HttpContext!.Response.Headers;
        headers.ContentDisposition = "inline; filename=\"foto\"";
        headers.CacheControl = "private, no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(photo.Value.Bytes, photo.Value.ContentType);
    }
}
