using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>
/// How this municipality holds the meetings of a series (mötesmall): agenda, document and who keeps it. Of its own tenant, so that nothing but
/// dates crosses the border where a series is shared.
/// </summary>
internal sealed class SeriesTemplate : ITenantRow, IVersioned
{
    public const int MostItems = 30;

    private SeriesTemplate()
    {
    }

    public SeriesTemplate(MunicipalityCode municipality, Id<MeetingSeries> series) => (Municipality, SeriesId) = (municipality, series);

    public MunicipalityCode Municipality { get; private set; }

    public Id<MeetingSeries> SeriesId { get; private set; }

    public CouncilType Council { get; private set; }

    public DocumentKind Document { get; private set; }

    /// <summary>Who keeps the notes, by function.</summary>
    public string Keeper { get; private set; } = FirstAgendas.Keeper;

    /// <summary>Who adjusts minutes, by function.</summary>
    public string? Adjuster { get; private set; }

    public IReadOnlyList<AgendaPoint> Agenda { get; private set; } = FirstAgendas.Of(CouncilType.Coordination);

    public long Version { get; private set; }

    public Result<SeriesTemplate> Set(CouncilType council, DocumentKind document, string? keeper, string? adjuster, IReadOnlyList<AgendaPoint> agenda)
    {
        if (string.IsNullOrWhiteSpace(keeper))
        {
            return new KeeperMissing();
        }

        if (document == DocumentKind.Minutes && string.IsNullOrWhiteSpace(adjuster))
        {
            return new MinutesNeedAdjuster();
        }

        if (agenda.Count is 0 or > MostItems || agenda.All(p => p.Kind != AgendaKind.Attendance) || agenda.All(p => p.Kind != AgendaKind.Adopt))
        {
            return new AgendaNeedsItsEnds();
        }

        if (agenda.Any(p => p.Kind == AgendaKind.Topic && string.IsNullOrWhiteSpace(p.Label)) || agenda.Any(p => p.Label is { Length: > AgendaItem.LongestLabel }))
        {
            return new TopicNeedsLabel();
        }

        (Council, Document, Keeper, Agenda) = (council, document, keeper.Trim(), [.. agenda]);
        Adjuster = string.IsNullOrWhiteSpace(adjuster) ? null : adjuster.Trim();
        return this;
    }
}

/// <summary>A member of a series by function (ledamot); a person is never named.</summary>
internal sealed class SeriesMember : ITenantRow
{
    private SeriesMember()
    {
    }

    public SeriesMember(MunicipalityCode municipality, Id<MeetingSeries> series, int number, Seat seat)
        => (Municipality, SeriesId, Number, Kind, OrganisationId, Function) = (municipality, series, number, seat.Kind, seat.Organisation, seat.Function);

    public MunicipalityCode Municipality { get; private set; }

    public Id<MeetingSeries> SeriesId { get; private set; }

    public int Number { get; private set; }

    public AttendeeKind Kind { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    public Seat Seat => new(Kind, OrganisationId, Function);
}
