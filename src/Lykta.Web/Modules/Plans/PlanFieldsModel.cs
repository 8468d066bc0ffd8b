using Lykta.Design;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans;

/// <summary>What the fields of a plan are filled from. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class PlanFieldsModel
{
    internal PostedForm Form { get; init; } = null!;

    /// <summary>The adopted pictures according to the Act.</summary>
    internal IReadOnlyList<Choice> Bases { get; init; } = [];

    /// <summary>The agreements that have not ended.</summary>
    internal IReadOnlyList<Choice> Agreements { get; init; } = [];

    internal static async Task<PlanFieldsModel> ReadAsync(LyktaDbContext db, PostedForm form, CancellationToken ct) => new()
    {
        Form = form,
        Bases = [.. (await db.AdoptedStatutoryPicturesAsync(ct)).Select(p => new Choice(p.Id.ToString(), p.Name))],
        Agreements = [.. (await db.Agreements().Where(a => a.State != AgreementState.Ended).OrderBy(a => a.Title).ThenBy(a => a.From).ToListAsync(ct)).Select(a => new Choice(a.Id.ToString(), $"{a.Title} ({PlanTexts.Day(a.From)})"))],
    };
}
