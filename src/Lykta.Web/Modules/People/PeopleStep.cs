using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>First hour: the people, and a deputy for every coordinator.</summary>
internal sealed class PeopleStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 90;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var members = await db.Memberships().ToListAsync(ct);
        var people = members.Select(m => m.PersonId).Distinct().Count();
        var alone = members.Count(m => m.Roles.Contains(Role.Coordinator) && !m.HasDeputy);
        return new FirstHourRow(
            new("Personer och ersättare", "People and deputies"),
            new("Bjud in dem som granskar, deltar och beslutar. Varje samordnare behöver en ersättare.", "Invite those who review, take part and decide. Every coordinator needs a deputy."),
            "personer",
            people > 1 && alone == 0,
            alone > 0
                ? new Text("{0} personer, {1} samordnare utan ersättare", "{0} people, {1} coordinators without a deputy").With(people, alone)
                : new Text("{0} personer", "{0} people").With(people));
    }
}
