using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Components;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>
/// A part of the room's page with a form of its own. A saved form leads back to the item; a refused one says why and keeps what was typed, and
/// its hidden version is the row's as it is now, so that saving again is done knowingly.
/// </summary>
public abstract class RoomPanel : LoadedComponent
{
    /// <summary>The field that takes the focus when its form is opened by a key.</summary>
    private protected static readonly IReadOnlyDictionary<string, object> OpensHere = new Dictionary<string, object> { ["data-focus"] = "true" };

    [CascadingParameter]
    private protected Room Room { get; set; } = null!;

    [CascadingParameter]
    private protected HttpContext Http { get; set; } = null!;

    [Inject]
    private protected CurrentViewer Current { get; set; } = null!;

    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    private protected FieldErrors Errors { get; } = [];

    private protected CancellationToken Ct => Http.RequestAborted;

    private protected bool IsPosted(string form) => Http.Request.HasFormContentType && Http.Request.Form["_handler"] == form;

    private protected string? Asked(string name) => Http.Request.Query[name] is [{ Length: > 0 } value] ? value : null;

    private protected string? Field(string name) => Http.Request.HasFormContentType && Http.Request.Form.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>An id the form carries, so that what is sent twice is one.</summary>
    private protected string NewId() => Id<Domain.Meeting>.New(Current.Change().At).ToString();

    private protected static Id<T> IdOf<T>(string? made) => Id<T>.TryParse(made, null, out var id) && id.Value != Guid.Empty ? id : throw new MissingException(typeof(T).Name);

    private protected static Audience? AudienceOf(string? word) => Enum.TryParse<Audience>(word, out var audience) && Enum.IsDefined(audience) ? audience : null;

    private protected static long? VersionOf(string? typed) => long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>Whether the viewer leads the meeting that is going on; a form sent by somebody else is turned away.</summary>
    private protected bool Leads()
    {
        if (!Room.IsLed)
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Room.IsLed;
    }

    private protected void Answer(Refusal? refusal, string field, string? to = null)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(to ?? Room.Here);
            return;
        }

        if (refusal.Kind == RefusalKind.LostRace)
        {
            Errors.Add("", refusal.Message);
            Http.Response.StatusCode = StatusCodes.Status409Conflict;
        }
        else
        {
            Errors.Take(refusal, prefix: "", field);
        }
    }
}
