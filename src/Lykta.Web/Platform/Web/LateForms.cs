using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Lykta.Platform.Web;

/// <summary>Why a form could not be taken, though nothing is wrong with what was typed.</summary>
public enum LateReason
{
    OpenTooLong,
    SignedOut,

    /// <summary>The page has the form no more: what it was about was closed meanwhile, by somebody else.</summary>
    FormIsGone,

    /// <summary>What the form does asks that the person has lately shown who they are, and they have not.</summary>
    ProofIsOld,

    /// <summary>Whoever sends has sent very much in a short while.</summary>
    TooMuch,

    /// <summary>The virus scanner found something in a file.</summary>
    Infected,

    /// <summary>The virus scanner could not be asked about a file.</summary>
    ScannerAway,
}

/// <summary>
/// Stops every form whose protection does not hold, most often that of a page left open too long, before anything is done: the antiforgery
/// middleware only notes it, and a handler that reads no field would never know. What was typed comes back, and is sent again with one press.
/// </summary>
internal sealed class LateForms(RequestDelegate next)
{
    private const string Token = "__RequestVerificationToken";

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } late)
        {
            await next(http);
            if (http.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false } && IsPage(http) && http.Request.HasFormContentType)
            {
                await GiveBackAsync(http, LateReason.FormIsGone);
            }

            return;
        }

        if (late.Error?.InnerException is IOException or InvalidDataException)
        {
            // Too large, or no form at all: nothing to give back.
            throw late.Error.InnerException as BadHttpRequestException ?? new BadHttpRequestException("The form cannot be read.", late.Error.InnerException);
        }

        // The form may be read now: nobody acts on it.
        http.Features.Set<IAntiforgeryValidationFeature>(null);
        await GiveBackAsync(http, LateReason.OpenTooLong);
    }

    /// <summary>Answers with a page that holds what was typed.</summary>
    public static async Task GiveBackAsync(HttpContext http, LateReason reason)
    {
        http.Response.Headers.CacheControl = "no-cache, no-store";
        var form = await ReadAsync(http);
        await http.DrawAsync<LateFormPage>(
            new { Form = Read(http, form, reason) },
            reason switch
            {
                LateReason.SignedOut or LateReason.ProofIsOld => StatusCodes.Status401Unauthorized,
                LateReason.TooMuch => StatusCodes.Status429TooManyRequests,
                LateReason.Infected => StatusCodes.Status422UnprocessableEntity,
                LateReason.ScannerAway => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status400BadRequest,
            });
    }

    /// <summary>What was typed; a form that cannot be read at all is a bad request, whoever sends it.</summary>
    private static async Task<IFormCollection> ReadAsync(HttpContext http)
    {
        try
        {
            return http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty;
        }
        catch (InvalidDataException unreadable)
        {
            throw new BadHttpRequestException("The form cannot be read.", unreadable);
        }
    }

    private static bool IsPage(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static LateForm Read(HttpContext http, IFormCollection form, LateReason reason)
    {
        var request = http.Request;
        var sentTo = request.Path + request.QueryString;
        var isSecret = form.Keys.Any(name => name.Contains("password", StringComparison.OrdinalIgnoreCase));
        return new LateForm(
            reason,
            sentTo,
            IsPage(http) ? sentTo : LocalAddress.FromReferer(request),
            isSecret ? [] : [.. form.Where(f => f.Key != Token).SelectMany(f => f.Value.Select(value => (f.Key, value ?? string.Empty)))],
            form.Files.Count > 0,
            // What another site put into the form is not offered to be sent: its button would be theirs.
            SameOrigin.IsOwn(request));
    }
}

/// <summary>A form that came too late: why, where it was sent, where it stood, and what was in it (nothing, where it held a password).</summary>
public sealed record LateForm(LateReason Reason, string SentTo, string Page, IReadOnlyList<(string Name, string Value)> Fields, bool HadFiles, bool IsOwn)
{
    public bool CanBeSent => IsOwn && Fields.Count > 0 && Reason != LateReason.FormIsGone;

    /// <summary>What somebody wrote, as far as it can be told from codes and choices: it has more than one word.</summary>
    public IReadOnlyList<string> Written => [.. Fields.Select(f => f.Value.Trim()).Where(v => v.Any(char.IsWhiteSpace))];
}
