using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Programmes.Domain;

/// <param name="Lead">The organisation that leads it.</param>
/// <param name="Function">Who leads it there, by function.</param>
/// <param name="Aims">What this programme is to lead to; empty where the template's own are enough.</param>
internal sealed record ProgrammeStatement(string? Name, DateOnly? StartsOn, Id<Organisation>? Lead, string? Function, string? Aims);

/// <summary>A programme (program) that follows one version of a template from its start to its closing report.</summary>
internal sealed class Programme : ITenantRow, IVersioned
{
    public const int LongestName = 160;

    public const int LongestWords = 4000;

    public const int MostPlaces = 20;

    private Programme()
    {
    }

    public Programme(MunicipalityCode municipality, Id<Programme> id, ProgrammeTemplate template) =>
        (Municipality, Id, TemplateKey, Template) = (municipality, id, template.Key, template.Number);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Programme> Id { get; private set; }

    public string TemplateKey { get; private set; } = string.Empty;

    /// <summary>Which version of the template.</summary>
    public int Template { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day by the template's months.</summary>
    public DateOnly EndsOn { get; private set; }

    public Id<Organisation> LeadId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    public string Aims { get; private set; } = string.Empty;

    /// <summary>What was learnt and what follows, said when it is closed.</summary>
    public string Closing { get; private set; } = string.Empty;

    public DateTime? ClosedAt { get; private set; }

    /// <summary>The figures as they were when it was closed; null while it is under way.</summary>
    public string? FiguresJson { get; private set; }

    public long Version { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    public ProgrammeFigures? Figures => FiguresJson is null ? null : StoredJson.Read<ProgrammeFigures>(FiguresJson);

    /// <summary>Says what the programme is, for as long as it is not closed.</summary>
    public Result<Programme> State(ProgrammeStatement said, TemplateContent template, int places, KeptNames? names)
    {
        var (name, function, aims) = (
            KeptWords.ReadRequired(said.Name, LongestName, names, Name), KeptWords.ReadRequired(said.Function, LongestName, names, Function), KeptWords.Read(said.Aims, LongestWords, names, Aims));
        if (IsClosed || (name.Refusal ?? function.Refusal ?? aims.Refusal) is not null)
        {
            return IsClosed ? new ProgrammeIsClosed() : (name.Refusal ?? function.Refusal ?? aims.Refusal)!;
        }

        if (said.StartsOn is not { Year: >= 2000 and <= 2100 } start)
        {
            return new ProgrammeDayWrong();
        }

        if (places < template.LeastPlaces || places > MostPlaces)
        {
            return new ProgrammePlacesWrong(template.LeastPlaces, MostPlaces);
        }

        if (said.Lead is not { } lead)
        {
            return new ProgrammeNeedsLead();
        }

        (Name, StartsOn, EndsOn, LeadId, Function, Aims) = (name.Value, start, start.AddMonths(template.Months).AddDays(-1), lead, function.Value, aims.Value);
        return this;
    }

    /// <summary>Closes it with what was found: after that nothing of it changes.</summary>
    public Result<Programme> Close(string? words, ProgrammeFigures figures, bool allAnswered, DateTime at, KeptNames? names)
    {
        var closing = KeptWords.ReadRequired(words, LongestWords, names);
        if (IsClosed || !closing.IsOk)
        {
            return IsClosed ? new ProgrammeIsClosed() : closing.Refusal!;
        }

        if (!allAnswered)
        {
            return new ResultsUnanswered();
        }

        (Closing, FiguresJson, ClosedAt) = (closing.Value, StoredJson.Write(figures), at);
        return this;
    }
}
