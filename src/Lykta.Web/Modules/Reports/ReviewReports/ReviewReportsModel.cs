using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.EditReport;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.MaskReport;
using Lykta.Modules.Reports.ShowReport;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Components;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>What the review page does: shows one report of the queue, and answers its forms by going to the next.</summary>
public abstract class ReviewReportsModel : LoadedComponent
{
    [Parameter]
    public string Municipality { get; set; } = "";

    [SupplyParameterFromQuery(Name = "rapport")]
    public string? Asked { get; set; }

    [SupplyParameterFromForm]
    public ReviewInput? Input { get; set; }

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    internal ReviewQueue Queue { get; private set; } = new(0, []);

    internal ReviewItem? Current { get; private set; }

    internal IReadOnlyList<ReportRow> Others { get; private set; } = [];

    internal IReadOnlyList<ShownPhoto> Photos { get; private set; } = [];

    internal IReadOnlyList<Choice> Units { get; private set; } = [];

    internal IReadOnlyList<Choice> Kinds { get; private set; } = [];

    internal IReadOnlyList<Choice> Wheres { get; private set; } = [];

    internal FieldErrors Errors { get; } = [];

    internal IReadOnlyList<ReviewItem> Plain => [.. Queue.Items.Where(i => i.IsPlain)];

    internal MapContent Map => new(Points:
    [
        .. new[] { Current!.Row }.Concat(Others).Where(r => r.Position is not null).Select(r =>
        {
            var (lat, lon) = r.Position!.Value.ToWgs84();
            return new MapPoint(lat, lon, $"{r.Kind} {Moments.Day(r.Report.LocalDay)}", $"/{Municipality}/rapporter/{r.Report.Id}");
        }),
    ]);

    [Inject]
    private ReviewQueueQuery QueueQuery { get; set; } = null!;

    [Inject]
    private ReviewChoicesQuery Choices { get; set; } = null!;

    [Inject]
    private ReviewReportHandler Review { get; set; } = null!;

    [Inject]
    private AcceptPlainHandler AcceptPlain { get; set; } = null!;

    [Inject]
    private EditReportHandler Edit { get; set; } = null!;

    [Inject]
    private MaskReportHandler Mask { get; set; } = null!;

    [Inject]
    private CurrentViewer Viewer { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private CancellationToken Aborted => Http.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Queue = await QueueQuery.RunAsync(Aborted);
        var asked = Input is { Shown: null } posted ? posted.Id.ToString("D") : Asked;
        Current = Queue.Items.FirstOrDefault(i => i.Report.Id.ToString() == asked) ?? (Queue.Items.Count > 0 ? Queue.Items[0] : null);
        if (Current is not null)
        {
            Others = await Choices.OthersAsync([.. Current.Suggestions.Select(s => s.Id)], Aborted);
            Photos = await Choices.PhotosAsync(Current.Report.Id, Aborted);
            Units = await Choices.UnitsAsync(Aborted);
            Kinds = await Choices.KindsAsync(Aborted);
            Wheres = await Choices.WheresAsync(Aborted);
        }
    }

    internal ReviewItem? Neighbour(int step)
    {
        var at = Queue.Items.Select((item, i) => (item, i)).Where(x => x.item == Current).Select(x => x.i + step).FirstOrDefault(-1);
        return at >= 0 && at < Queue.Items.Count ? Queue.Items[at] : null;
    }

    internal string Address(ReviewItem? item) => item is null ? $"/{Municipality}/granska" : $"/{Municipality}/granska?rapport={item.Report.Id}#rapport";

    internal Task AcceptAsync() => DecideAsync(ReviewDecision.Accept);

    internal Task RejectAsync() => DecideAsync(ReviewDecision.Reject, reason: ReadyReasons.Find(Input?.Ready)?.Swedish ?? Input?.Reason);

    internal Task ForwardAsync() => Input?.ForwardTo is { } unit
        ? DecideAsync(ReviewDecision.Forward, forwardTo: new Id<Unit>(unit))
        : SayAsync(ReviewTexts.WhichUnit);

    internal Task LinkAsync() => ReadId(Input?.LinkedTo) is { } other
        ? DecideAsync(ReviewDecision.Link, linkedTo: other)
        : SayAsync(ReviewTexts.WhichReport);

    internal async Task AcceptPlainAsync() =>
        GoOrSay((await AcceptPlain.HandleAsync(new AcceptPlainCommand(ReadShown(Input?.Shown)), Change(), Aborted)).Refusal, null);

    internal async Task EditAsync()
    {
        if (Input is not { } input || ReadTime(input) is not { } occurred)
        {
            Errors.Add("Input.FromDay", ReviewTexts.TimeUnreadable);
            return;
        }

        var command = new EditReportCommand(new Id<Report>(input.Id), input.Version, input.Kind ?? "", occurred, ReadWhere(input.Where));
        GoOrSay((await Edit.HandleAsync(command, Change(), Aborted)).Refusal, Current);
    }

    internal async Task MaskAsync()
    {
        var input = Input!;
        var command = new MaskReportCommand(new Id<Report>(input.Id), input.Version, Numbers("Input.Words"), Numbers("Input.ActionWords"), input.Typed);
        GoOrSay((await Mask.HandleAsync(command, Change(), Aborted)).Refusal, Current);
    }

    private async Task DecideAsync(ReviewDecision decision, string? reason = null, Id<Report>? linkedTo = null, Id<Unit>? forwardTo = null)
    {
        var command = new ReviewReportCommand(new Id<Report>(Input!.Id), decision, linkedTo, forwardTo, reason, Input.Version);
        var result = await Review.HandleAsync(command, Change(reason), Aborted);
        GoOrSay(result.Refusal, Neighbour(1) ?? Neighbour(-1));
    }

    private void GoOrSay(Refusal? refusal, ReviewItem? next)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(Address(next));
            return;
        }

        Errors.Add("", refusal.Message);
    }

    private Task SayAsync(Text text)
    {
        Errors.Add("", text);
        return Task.CompletedTask;
    }

    private ChangeContext Change(string? reason = null) => Viewer.Change(reason);

    private List<int> Numbers(string field) =>
        [.. Http.Request.Form[field].Select(v => int.TryParse(v, CultureInfo.InvariantCulture, out var number) ? number : -1)];

    /// <summary>An id, or the address of a report's page.</summary>
    private static Id<Report>? ReadId(string? typed) =>
        Id<Report>.TryParse(typed?.Trim().TrimEnd('/').Split('/', '?', '=', '#').LastOrDefault(part => Guid.TryParse(part, out _)), null, out var id) ? id : null;

    private static Dictionary<Id<Report>, long> ReadShown(string? shown)
    {
        var read = new Dictionary<Id<Report>, long>();
        foreach (var parts in (shown ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Take(ReviewQueueQuery.Most).Select(pair => pair.Split(':')))
        {
            if (parts.Length == 2 && Id<Report>.TryParse(parts[0], null, out var id) && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var version))
            {
                read[id] = version;
            }
        }

        return read;
    }

    private static TimeInterval? ReadTime(ReviewInput input)
    {
        if (Moment(input.FromDay, input.FromTime) is not { } from || Moment(input.ToDay, input.ToTime) is not { } to || to < from || to - from > TimeSpan.FromDays(366))
        {
            return null;
        }

        return new TimeInterval(from, to);
    }

    private static DateTime? Moment(string? day, string? time) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && on.Year is >= 2000 and <= 2200
        && TimeOnly.TryParse(time?.Replace('.', ':'), CultureInfo.InvariantCulture, out var at) ? SwedishTime.ToUtc(on, at) : null;

    private static NewWhere? ReadWhere(string? where) => where?.Split(':', 2) switch
    {
        ["plats", var id] when Id<Place>.TryParse(id, null, out var place) => new NewWhere(place, null),
        ["omrade", var code] => new NewWhere(null, code),
        _ => null,
    };
}
