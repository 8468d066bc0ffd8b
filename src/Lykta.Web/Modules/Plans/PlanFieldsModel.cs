using Lykta.Design;
using Lykta.Platform.Web;

namespace Lykta.Modules.Plans;

/// <summary>What the fields of a plan are filled from. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class PlanFieldsModel
{
    internal PostedForm Form { get; init; } = null!;

    /// <summary>The adopted pictures according to the Act.</summary>
    internal IReadOnlyList<Choice> Bases { get; init; } = [];
}
