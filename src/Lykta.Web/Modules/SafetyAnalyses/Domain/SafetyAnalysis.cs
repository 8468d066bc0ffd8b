using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.SafetyAnalyses.Domain;

/// <param name="InspectionId">The inspection it rests on; null until one is made.</param>
internal sealed record AnalysisStatement(DateOnly? From, DateOnly? To, Id<Inspection>? InspectionId, string? Summary);

/// <summary>What was reported in the time of an analysis, by kind, as it was when the analysis was settled.</summary>
internal sealed record AnalysisFigures(int Reports, IReadOnlyList<KindCount> Kinds);

internal sealed record KindCount(string Kind, int Count);

/// <summary>An analysis of a place (trygghetsanalys): statistics, interviews, flows, an inspection and what people feel, gathered and summed up in words.</summary>
internal sealed class SafetyAnalysis : ITenantRow, IVersioned
{
    public const int LongestSummary = 4000;

    private SafetyAnalysis()
    {
    }

    public SafetyAnalysis(MunicipalityCode municipality, Id<SafetyAnalysis> id, Id<Place> place) => (Municipality, Id, PlaceId) = (municipality, id, place);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SafetyAnalysis> Id { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    /// <summary>The time whose reports are counted.</summary>
    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public Id<Inspection>? InspectionId { get; private set; }

    public string Summary { get; private set; } = string.Empty;

    /// <summary>The figures as they were settled; null while it is under way.</summary>
    public string? FiguresJson { get; private set; }

    public DateTime? SettledAt { get; private set; }

    public long Version { get; private set; }

    public bool IsSettled => SettledAt is not null;

    public AnalysisFigures? Figures => FiguresJson is null ? null : StoredJson.Read<AnalysisFigures>(FiguresJson);

    public Result<SafetyAnalysis> Write(AnalysisStatement said, DateOnly today, KeptNames? names)
    {
        var summary = KeptWords.Read(said.Summary, LongestSummary, names, Summary);
        if (IsSettled || !summary.IsOk)
        {
            return IsSettled ? new AnalysisIsSettled() : summary.Refusal!;
        }

        if (said.From is not { } from || said.To is not { } to || from >= to || to > today || from.AddYears(5) < to)
        {
            return new AnalysisTimeWrong();
        }

        (From, To, InspectionId, Summary) = (from, to, said.InspectionId, summary.Value);
        return this;
    }

    /// <summary>Settles it with what was reported: after that nothing of it changes.</summary>
    public Result<SafetyAnalysis> Settle(AnalysisFigures figures, bool hasSettledInspection, DateTime at)
    {
        if (IsSettled)
        {
            return new AnalysisIsSettled();
        }

        if (!hasSettledInspection)
        {
            return new AnalysisNeedsInspection();
        }

        if (Summary.Length == 0)
        {
            return new AnalysisNeedsSummary();
        }

        (FiguresJson, SettledAt) = (StoredJson.Write(figures), at);
        return this;
    }
}

/// <summary>What a key person said of the place (nyckelpersonsintervju), by function and never by name.</summary>
internal sealed class KeyInterview : ITenantRow
{
    public const int LongestFunction = 120;

    public const int LongestWords = 2000;

    private KeyInterview()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<KeyInterview> Id { get; private set; }

    public Id<SafetyAnalysis> AnalysisId { get; private set; }

    public DateOnly On { get; private set; }

    public string Function { get; private set; } = string.Empty;

    public string Words { get; private set; } = string.Empty;

    public static Result<KeyInterview> Note(SafetyAnalysis of, Id<KeyInterview> id, DateOnly? on, string? function, string? words, DateOnly today, KeptNames? names)
    {
        var (who, what) = (KeptWords.ReadRequired(function, LongestFunction, names), KeptWords.ReadRequired(words, LongestWords, names));
        return of.IsSettled ? new AnalysisIsSettled()
            : (who.Refusal ?? what.Refusal) is { } no ? no
            : on is not { } day || day > today ? new AnalysisDayWrong()
            : new KeyInterview { Municipality = of.Municipality, Id = id, AnalysisId = of.Id, On = day, Function = who.Value, Words = what.Value };
    }
}

/// <param name="Where">Which way past which spot.</param>
internal sealed record FlowStatement(DateOnly? On, TimeOnly? At, int? Minutes, int? People, string? Where);

/// <summary>How many went by (flödesräkning): where, when and for how long somebody counted.</summary>
internal sealed class FlowCount : ITenantRow
{
    public const int LongestWhere = 120;

    public const int MostMinutes = 720;

    private FlowCount()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<FlowCount> Id { get; private set; }

    public Id<SafetyAnalysis> AnalysisId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>The local time it began.</summary>
    public TimeOnly At { get; private set; }

    public int Minutes { get; private set; }

    public int People { get; private set; }

    public string Where { get; private set; } = string.Empty;

    /// <summary>People an hour.</summary>
    public double PerHour => 60.0 * People / Minutes;

    public static Result<FlowCount> Note(SafetyAnalysis of, Id<FlowCount> id, FlowStatement said, DateOnly today, KeptNames? names)
    {
        var where = KeptWords.ReadRequired(said.Where, LongestWhere, names);
        return of.IsSettled ? new AnalysisIsSettled()
            : !where.IsOk ? where.Refusal
            : said.On is not { } day || day > today || said.At is not { } at ? new AnalysisDayWrong()
            : said.Minutes is not (>= 1 and <= MostMinutes) || said.People is not (>= 0 and <= 100_000) ? new FlowWrong(MostMinutes)
            : new FlowCount { Municipality = of.Municipality, Id = id, AnalysisId = of.Id, On = day, At = at, Minutes = said.Minutes.Value, People = said.People.Value, Where = where.Value };
    }
}
