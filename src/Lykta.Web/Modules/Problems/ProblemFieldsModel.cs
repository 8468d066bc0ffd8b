using Lykta.Platform.Web;

namespace Lykta.Modules.Problems;

/// <summary>What <see cref="ProblemFields"/> shows: what was typed, and what there is to choose among.</summary>
internal sealed record ProblemFieldsModel(PostedForm Form, ProblemChoices Choices, DateOnly From);
