using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.Domain;

/// <summary>One step of a measure's history: what happened, when, and for which organisation and function (steg).</summary>
internal sealed class MeasureStep : ITenantRow
{
    private MeasureStep()
    {
    }

    public MeasureStep(MunicipalityCode municipality, Id<Measure> measure, int number, MeasureMove move, MeasureActor by, string function)
        => (Municipality, MeasureId, Number, Move, At, OrganisationId, Function) = (municipality, measure, number, move, by.At, by.Organisation, function);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    /// <summary>1, 2, 3 … in the order it happened.</summary>
    public int Number { get; private set; }

    public MeasureMove Move { get; private set; }

    public DateTime At { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    /// <summary>The day it concerns: the start, or the end.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Why, where a reason is asked for. Read by those who may read the measure's detail.</summary>
    public string? Words { get; init; }

    /// <summary>The meeting it was said at.</summary>
    public Guid? MeetingId { get; init; }
}

/// <summary>What was seen when a measure was followed up (uppföljning).</summary>
internal sealed class MeasureFollowUp : ITenantRow, IForAudience
{
    public const int Longest = 2000;

    private MeasureFollowUp()
    {
    }

    public MeasureFollowUp(MunicipalityCode municipality, Id<MeasureFollowUp> id, Id<Measure> measure, MeasureActor by)
        => (Municipality, Id, MeasureId, OrganisationId, Function, At) = (municipality, id, measure, by.Organisation, by.Function, by.At);

    public MunicipalityCode Municipality { get; private set; }

    public Id<MeasureFollowUp> Id { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    public DateTime At { get; private set; }

    public required DateOnly Day { get; init; }

    public required FollowUpOutcome Outcome { get; init; }

    public required string? Words { get; init; }

    /// <summary>Who may read the words; the outcome is open to everyone who sees the measure.</summary>
    public required Audience Audience { get; init; }
}

/// <summary>An organisation that helps (medverkande).</summary>
internal sealed class MeasurePartner : ITenantRow
{
    private MeasurePartner()
    {
    }

    public MeasurePartner(MunicipalityCode municipality, Id<Measure> measure, Id<Organisation> organisation)
        => (Municipality, MeasureId, OrganisationId) = (municipality, measure, organisation);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }
}

/// <summary>A report behind a measure: the id alone, so that the measure outlives the report.</summary>
internal sealed class MeasureReport : ITenantRow
{
    private MeasureReport()
    {
    }

    public MeasureReport(MunicipalityCode municipality, Id<Measure> measure, Id<Report> report)
        => (Municipality, MeasureId, ReportId) = (municipality, measure, report);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public Id<Report> ReportId { get; private set; }
}
