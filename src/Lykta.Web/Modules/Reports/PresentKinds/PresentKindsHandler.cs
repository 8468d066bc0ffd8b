using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.PresentKinds;

/// <summary>One kind as the form sends it; an empty label means the national one stays.</summary>
internal sealed record PresentedKind(string Code, string? Name, string? EnglishName, bool IsShown);

/// <summary>Gives kinds (händelsetyper) the municipality's own labels, and chooses which are offered. Codes stay, so that municipalities can be compared.</summary>
internal sealed class PresentKindsHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(IReadOnlyCollection<PresentedKind> command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                if (command.Any(k => k.Name is { Length: > 80 } || k.EnglishName is { Length: > 80 }))
                {
                    return MalformedInput.Of(string.Empty, PresentKindsTexts.TooLong);
                }

                if (!command.Any(k => k.IsShown))
                {
                    return MalformedInput.Of(string.Empty, PresentKindsTexts.NoneShown);
                }

                var kinds = await db.Set<ReportKind>().ToDictionaryAsync(k => k.Code, ct);
                var changed = new List<string>();
                foreach (var wanted in command.Where(w => kinds.ContainsKey(w.Code)))
                {
                    var kind = kinds[wanted.Code];
                    var name = string.IsNullOrWhiteSpace(wanted.Name) ? CoreKinds.NameOf(kind.Code) ?? kind.Name : wanted.Name.Trim();
                    var english = string.IsNullOrWhiteSpace(wanted.EnglishName) ? kind.EnglishName : wanted.EnglishName.Trim();
                    if ((name, english, wanted.IsShown) != (kind.Name, kind.EnglishName, kind.IsShown))
                    {
                        kind.Present(name, english, wanted.IsShown);
                        changed.Add(kind.Code);
                    }
                }

                if (changed.Count > 0)
                {
                    facts.Add(new KindsPresented(changed));
                }

                return default(Nothing);
            },
            ct);
}

internal sealed record KindsPresented(IReadOnlyList<string> Kinds) : Fact;
