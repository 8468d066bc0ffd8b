using Lykta.Design;
using Lykta.Kernel;
using Microsoft.AspNetCore.Http.Features;

namespace Lykta.Platform.Access;

/// <summary>The viewer of this unit of work, set once: by <see cref="ViewerMiddleware"/>, or where a link without sign-in is opened.</summary>
internal sealed class CurrentViewer(TimeProvider clock, IHttpContextAccessor http)
{
    private Viewer? viewer;

    /// <summary>The viewer; on a page for anyone there is none, and asking is a bug.</summary>
    public Viewer Viewer => viewer ?? throw new InvalidOperationException("This page has no viewer: it names no permission.");

    public bool IsKnown => viewer is not null;

    public void Set(Viewer to) => viewer = to;

    /// <summary>Who and when, for a write that starts now, and what the form that was sent says of names in its words.</summary>
    public ChangeContext Change(string? reason = null)
    {
        var change = new ChangeContext(Viewer.Actor, clock.GetUtcNow().UtcDateTime).Because(reason);

        // Only a form that has been read: asking for one here would read it, also for those who are turned away.
        var form = http.HttpContext?.Features.Get<IFormFeature>()?.Form;
        return form?[NamesQuestion.Answer].ToString() switch
        {
            null => change,
            NamesQuestion.Replace => change with { Names = NamesAnswer.Replace },
            NamesQuestion.Keep => change.KeepingNames(form[NamesQuestion.Why]) with { Names = NamesAnswer.Keep },
            _ => change.KeepingNames(form[NamesQuestion.Why]),
        };
    }
}
