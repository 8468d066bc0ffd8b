using Lykta.Design;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Components;

namespace Lykta.Modules.Analyses;

/// <summary>What every page of an analysis begins with: the question as it stands in the address, and an answer where it can be read.</summary>
public abstract class AnalysisPage : ComponentBase
{
    [Parameter]
    public string Municipality { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    [SupplyParameterFromQuery(Name = "against")]
    public string? Against { get; set; }

    [CascadingParameter]
    internal HttpContext Http { get; set; } = null!;

    [Inject]
    internal TimeProvider Clock { get; set; } = null!;

    [Inject]
    internal CurrentViewer Current { get; set; } = null!;

    [Inject]
    internal AnalysisChoicesQuery ChoicesQuery { get; set; } = null!;

    private protected FieldErrors Errors { get; } = [];

    private protected AnalysisChoices Choices { get; private set; } = AnalysisChoices.None;

    /// <summary>What is asked; null where the address says what cannot be.</summary>
    private protected AnalysisQuestion? Asked { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        Choices = await ChoicesQuery.RunAsync(Http.RequestAborted);
        var asked = AnalysisQuestion.Read(From, To, Kind, Area, Against, SwedishTime.DayOf(Clock.GetUtcNow().UtcDateTime));
        if (asked.IsOk)
        {
            Asked = asked.Value;
            await AnswerAsync(asked.Value, Http.RequestAborted);
        }
        else
        {
            Errors.Take(asked.Refusal, prefix: "", "");
        }
    }

    private protected abstract Task AnswerAsync(AnalysisQuestion asked, CancellationToken ct);
}
