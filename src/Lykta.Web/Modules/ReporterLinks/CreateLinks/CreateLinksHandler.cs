using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.ReporterLinks.CreateLinks;

/// <summary>One link for each unit; <paramref name="Name"/> says where the sheets go.</summary>
internal sealed record CreateLinksCommand(IReadOnlyCollection<Id<Unit>> Units, string? Name);

/// <summary>A link at the only moment its secret is known.</summary>
public sealed record FreshLink(string Unit, string Function, string Name, DateOnly ExpiresOn, string Secret);

/// <summary>Makes reporter links (rapportlänkar); each secret is shown once.</summary>
internal sealed class CreateLinksHandler(Changes changes, LyktaDbContext db)
{
    private const int LongestName = 80;

    public Task<Result<IReadOnlyList<FreshLink>>> HandleAsync(CreateLinksCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<IReadOnlyList<FreshLink>>(
            change,
            async facts =>
            {
                var name = command.Name?.Trim();
                if (string.IsNullOrEmpty(name) || name.Length > LongestName)
                {
                    return MalformedInput.Of("name", new("Skriv var länken ska användas, högst 80 tecken.", "Say where the link will be used, at most 80 characters."));
                }

                var units = await db.Units().Where(u => command.Units.Contains(u.Id) && u.IsActive).OrderBy(u => u.Name).ToListAsync(ct);
                if (units.Count == 0)
                {
                    return new NoUnitChosen();
                }

                return units.ConvertAll(unit =>
                {
                    var (link, secret) = ReporterLink.Issue(db.Municipality, unit.Id, name, change.At);
                    db.Add(link);
                    facts.Add(new ReporterLinkCreated(link.Id, unit.Id, link.ExpiresOn));
                    return new FreshLink(unit.Name, unit.Function, name, link.ExpiresOn, secret);
                });
            },
            ct);
}

internal sealed record ReporterLinkCreated(Id<ReporterLink> Link, Id<Unit> Unit, DateOnly ExpiresOn) : Fact;
