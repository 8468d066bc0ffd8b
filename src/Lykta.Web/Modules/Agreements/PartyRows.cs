using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Agreements;

/// <summary>A party of a form's row: one of the collaboration's organisations, or another in words.</summary>
internal static class PartyRows
{
    public static PartyName Party(PostedForm form, string row, int number) =>
        new(form.Id<Organisation>(RowForms.Name(row, number, "organisation")), form[RowForms.Name(row, number, "outside")]?.Trim());

    /// <summary>What is filled in at first of a party.</summary>
    public static void Store(Dictionary<string, string?> stored, string row, int number, Id<Organisation>? organisation, string? outside)
    {
        stored[RowForms.Name(row, number, "organisation")] = organisation?.ToString();
        stored[RowForms.Name(row, number, "outside")] = outside;
    }
}
