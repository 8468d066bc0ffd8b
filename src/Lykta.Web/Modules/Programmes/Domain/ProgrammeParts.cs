using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Programmes.Domain;

/// <summary>A place that a programme is for.</summary>
internal sealed class ProgrammePlace : ITenantRow
{
    private ProgrammePlace()
    {
    }

    public ProgrammePlace(MunicipalityCode municipality, Id<Programme> programme, Id<Place> place) => (Municipality, ProgrammeId, PlaceId) = (municipality, programme, place);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> ProgrammeId { get; private set; }

    public Id<Place> PlaceId { get; private set; }
}

/// <param name="Kronor">What they put in, in money, whole kronor for the whole programme.</param>
/// <param name="InKindKronor">What their work and material is worth.</param>
internal sealed record ProgrammePartyLine(Id<Organisation>? Organisation, string? Outside, string? Role, int? Kronor, int? InKindKronor, string? InKind);

/// <summary>Who takes part in a programme, in which role, and with what.</summary>
internal sealed class ProgrammeParty : ITenantRow
{
    public const int LongestWords = 200;

    private ProgrammeParty()
    {
    }

    public ProgrammeParty(MunicipalityCode municipality, Id<Programme> programme, int number, ProgrammePartyLine line) =>
        (Municipality, ProgrammeId, Number, OrganisationId, Outside, Role, Kronor, InKindKronor, InKind) =
        (municipality, programme, number, line.Organisation, line.Organisation is null ? line.Outside : null, line.Role, line.Kronor, line.InKindKronor, line.InKind);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> ProgrammeId { get; private set; }

    public int Number { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    public string? Outside { get; private set; }

    public string? Role { get; private set; }

    public int? Kronor { get; private set; }

    public int? InKindKronor { get; private set; }

    public string? InKind { get; private set; }
}

/// <summary>A measure of a programme's plan. It is shared: it may stand in other plans, and goes on by itself.</summary>
internal sealed class ProgrammeMeasure : ITenantRow
{
    private ProgrammeMeasure()
    {
    }

    public ProgrammeMeasure(MunicipalityCode municipality, Id<Programme> programme, Id<Measure> measure) => (Municipality, ProgrammeId, MeasureId) = (municipality, programme, measure);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> ProgrammeId { get; private set; }

    public Id<Measure> MeasureId { get; private set; }
}

/// <param name="PlannedOn">Null is the last day of its step.</param>
/// <param name="NotDone">Why it will not be done.</param>
/// <param name="Took">Who took part, by function.</param>
/// <param name="Document">Where its document is: a registry number or a title.</param>
internal sealed record ActivityStatement(DateOnly? PlannedOn, DateOnly? DoneOn, string? NotDone, int? People, string? Took, string? Words, string? Document);

/// <summary>How an activity of a programme's template stands (aktivitet).</summary>
internal sealed class ProgrammeActivity : ITenantRow
{
    public const int LongestWords = 2000;

    public const int LongestTook = 400;

    private ProgrammeActivity()
    {
    }

    public ProgrammeActivity(Programme of, string activity) => (Municipality, ProgrammeId, Activity) = (of.Municipality, of.Id, activity);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> ProgrammeId { get; private set; }

    /// <summary>The activity's key in the template.</summary>
    public string Activity { get; private set; } = string.Empty;

    public DateOnly? PlannedOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? NotDone { get; private set; }

    public int? People { get; private set; }

    public string? Took { get; private set; }

    public string? Words { get; private set; }

    public string? Document { get; private set; }

    /// <summary>Done, or settled that it will not be.</summary>
    public bool IsSettled => DoneOn is not null || NotDone is not null;

    public Result<ProgrammeActivity> Note(ActivityStatement said, DateOnly today, KeptNames? names)
    {
        var words = KeptWords.Read(said.Words, LongestWords, names, Words);
        var took = KeptWords.Read(said.Took, LongestTook, names, Took);
        var document = KeptWords.Read(said.Document, LongestTook, names, Document);
        var why = KeptWords.Read(said.NotDone, LongestTook, names, NotDone);
        if ((words.Refusal ?? took.Refusal ?? document.Refusal ?? why.Refusal) is { } no)
        {
            return no;
        }

        if (said.DoneOn > today)
        {
            return new ActivityDayAhead();
        }

        if (said.DoneOn is not null && why.Value.Length > 0)
        {
            return new ActivityBothWays();
        }

        (PlannedOn, DoneOn, NotDone, People, Took, Words, Document) = (said.PlannedOn, said.DoneOn, Kept(why.Value), said.People, Kept(took.Value), Kept(words.Value), Kept(document.Value));
        return this;
    }

    private static string? Kept(string words) => words.Length == 0 ? null : words;
}

/// <summary>What became of an expected result: for those that are computed, only words are said beside the figure.</summary>
internal sealed class ProgrammeResult : ITenantRow
{
    public const int LongestWords = 2000;

    private ProgrammeResult()
    {
    }

    public ProgrammeResult(Programme of, string result) => (Municipality, ProgrammeId, Result) = (of.Municipality, of.Id, result);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> ProgrammeId { get; private set; }

    public string Result { get; private set; } = string.Empty;

    public bool? IsReached { get; private set; }

    public string? Words { get; private set; }

    public Result<ProgrammeResult> Answer(bool? reached, string? words, KeptNames? names)
    {
        var read = KeptWords.Read(words, LongestWords, names, Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        (IsReached, Words) = (reached, read.Value.Length == 0 ? null : read.Value);
        return this;
    }
}

/// <summary>How a square of a grid stands, in the order of getting better.</summary>
internal enum GridLevel
{
    Lacking,
    Partly,
    Good,
}

/// <summary>One square of a programme's grid: a focus area in a time zone.</summary>
internal sealed class ProgrammeSquare : ITenantRow
{
    private ProgrammeSquare()
    {
    }

    public ProgrammeSquare(Programme of, int row, int column, GridLevel level) => (Municipality, ProgrammeId, Row, Column, Level) = (of.Municipality, of.Id, row, column, level);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> ProgrammeId { get; private set; }

    /// <summary>Counted from 0, as in the template.</summary>
    public int Row { get; private set; }

    public int Column { get; private set; }

    public GridLevel Level { get; private set; }
}
