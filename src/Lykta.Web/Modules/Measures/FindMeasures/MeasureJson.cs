using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>A measure as the API tells it, as the caller may see it.</summary>
internal sealed record MeasureJson(
    string Id,
    string PublicName,
    MeasureKind Kind,
    MeasureTerm Term,
    MeasureState State,
    DateTime StateSince,
    string OrganisationId,
    string? Function,
    string? AreaCode,
    string? PlaceId,
    string? ProblemKind,
    DateOnly? PlannedStart,
    DateOnly Due,
    bool Overdue,
    DateOnly? StartedOn,
    DateOnly? EndedOn,
    int? Cost,
    int? YearlyCost,
    int? YearsOfUse,
    CommunicationJson? Communication,
    FollowUpOutcome? Outcome,
    Guid? MeetingId,
    string ProposedById,
    DateTime ProposedAt,
    Audience Audience,
    string? Detail,
    bool InDetail,
    long Version)
{
    public static MeasureJson Of(SeenMeasure m, DateOnly today) => new(
        m.Id.ToString(),
        m.PublicName,
        m.Kind,
        m.Term,
        m.State,
        m.StateSince,
        m.OrganisationId.ToString(),
        m.Function,
        m.AreaCode,
        m.PlaceId?.ToString(),
        m.ProblemKind,
        m.PlannedStart,
        m.Due,
        m.IsOverdue(today),
        m.StartedOn,
        m.EndedOn,
        m.Cost,
        m.YearlyCost,
        m.YearsOfUse,
        m.Kind == MeasureKind.Communication ? new CommunicationJson(m.ToWhom, m.Channel, m.ToldOn) : null,
        m.Outcome,
        m.MeetingId,
        m.ProposedById.ToString(),
        m.ProposedAt,
        m.Audience,
        m.Detail,
        m.InDetail,
        m.Version);
}

/// <summary>What a communication says to whom: the receivers, the channel, the day.</summary>
internal sealed record CommunicationJson(string? Audience, string? Channel, DateOnly? Date);
