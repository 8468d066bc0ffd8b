using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>A kind of report (händelsetyp). The codes are national, the label and whether it is shown are the municipality's own.</summary>
internal sealed class ReportKind : ITenantRow
{
    /// <summary>The kind that says nothing by itself and so needs words.</summary>
    public const string Other = "other";

    /// <summary>The one kind that looks ahead.</summary>
    public const string PlannedEvent = "planned_event";

    private ReportKind()
    {
    }

    public ReportKind(MunicipalityCode municipality, string code, Text name, int order, bool isAboutPeople)
        => (Municipality, Code, Name, EnglishName, Order, IsAboutPeople, TakesPhotos) = (municipality, code, name.Swedish, name.English, order, isAboutPeople, !isAboutPeople);

    public MunicipalityCode Municipality { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string? EnglishName { get; private set; }

    public int Order { get; private set; }

    public bool IsShown { get; private set; } = true;

    /// <summary>Gatherings, drugs, disorder, violence: what people do. No photo is taken of them.</summary>
    public bool IsAboutPeople { get; private set; }

    /// <summary>Whether a photo may be sent with it. Never for kinds about people.</summary>
    public bool TakesPhotos { get; private set; }

    /// <summary>Questions asked after what, where and when.</summary>
    public IReadOnlyList<FollowUpQuestion> FollowUp { get; private set; } = [];

    /// <summary>Which organisations report this kind to the police, in the municipality's own words; null where nobody has agreed to.</summary>
    public string? PoliceReporter { get; private set; }

    /// <summary>The municipality's own label, and whether its reporters are offered the kind. The code never changes.</summary>
    public void Present(string name, string? englishName, bool shown) => (Name, EnglishName, IsShown) = (name, englishName, shown);

    /// <summary>The kind's label; English falls back on Swedish.</summary>
    public Text Label => new(Name, EnglishName ?? Name);

    public ReportKind Asking(params FollowUpQuestion[] questions)
    {
        FollowUp = questions;
        return this;
    }

    public ReportKind ReportedToPoliceBy(string? who)
    {
        PoliceReporter = string.IsNullOrWhiteSpace(who) ? null : who.Trim();
        return this;
    }
}
