using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Lays what a municipality stands on: areas, ground, organisations, units, sharing, places and people.</summary>
internal sealed class DemoFoundation(Changes changes, LyktaDbContext db, ILookupNormalizer normalizer, Permissions permissions)
{
    private static readonly HashSet<Role> Reporting = [Role.Reporter];

    public async Task<DemoSenders> LayAsync(DemoTown town, DemoGeography? drawn, DemoCalendar calendar, DemoRandom random, ChangeContext change, CancellationToken ct)
    {
        var result = await changes.MakeAsync<DemoSenders>(
            change,
            async facts =>
            {
                LayAreas(town, change.At);
                LayGround(town, drawn, random, change.At);
                var organisations = await LayOrganisationsAsync(town, change.At, ct);
                var units = LayUnits(town, organisations, change.At);
                var places = LayPlaces(town, organisations, change.At);
                var people = await LayPeopleAsync(town, organisations, units, random, change.At, ct);
                await new DemoAgreements(db, town, calendar).LayAsync(change.At, ct);
                facts.Add(new DemonstrationLaid(town.Areas.Count, units.Count, places.Count, town.People.Count));
                var devices = new DemoDevices(db, town, calendar).Pair(units, change.At);
                var sampled = town.Units.Where(u => town.People.Any(p => p.Unit == u.Key)).ToDictionary(u => u.Key, u => people[town.People.First(p => p.Unit == u.Key).Key]);
                return new DemoSenders
                {
                    People = sampled.ToDictionary(p => p.Key, p => Sends(town, p.Key, new Actor(ActorKind.Person, p.Value.Value), organisations, units)),
                    Devices = devices.ToDictionary(d => d.Key, d => Sends(town, d.Key, new Actor(ActorKind.ReporterLink, d.Value.Value), organisations, units)),
                    Units = units,
                    Organisations = organisations,
                    Places = places,
                    Coordinator = new Actor(ActorKind.Person, people[town.People[0].Key].Value),
                };
            },
            ct);
        return result.Value;
    }

    private Viewer Sends(DemoTown town, string key, Actor actor, Dictionary<string, Id<Organisation>> organisations, Dictionary<string, Id<Unit>> units)
    {
        var unit = town.Units.First(u => u.Key == key);
        return new Viewer
        {
            Actor = actor,
            Municipality = town.Code,
            MunicipalityName = town.Name,
            Organisation = organisations[unit.Organisation],
            OrganisationName = unit.Organisation,
            Unit = units[key],
            Function = unit.Function,
            Roles = Reporting,
            Culture = Culture.Swedish,
            Permissions = permissions,
        };
    }

    private void LayAreas(DemoTown town, DateTime at)
    {
        var division = new Division(town.Code, Id<Division>.New(at), "Områden", isWorking: true);
        db.Add(division);
        foreach (var (drawnArea, order) in town.Areas.Select((a, i) => (a, i)))
        {
            var shape = DemoShapes.Write(drawnArea.Shape);
            var area = new Area(town.Code, division.Id, drawnArea.Code, drawnArea.Name, shape);
            area.Redraw(drawnArea.Name, shape, order);
            db.Add(area);
        }
    }

    private void LayGround(DemoTown town, DemoGeography? drawn, DemoRandom random, DateTime at)
    {
        if (drawn is not null)
        {
            db.AddRange(DemoGround.All(random.For("ground"), drawn).Select(g => new GroundLayer(town.Code, Id<GroundLayer>.New(at), g.Kind, g.Name, DemoShapes.Write(g.Shape))));
        }
    }

    private async Task<Dictionary<string, Id<Organisation>>> LayOrganisationsAsync(DemoTown town, DateTime at, CancellationToken ct)
    {
        var own = await db.Organisations().Where(o => o.IsMunicipalitysOwn).OneAsync(ct);
        var ids = new Dictionary<string, Id<Organisation>> { [DemoOrganisations.Own] = own.Id };
        foreach (var organisation in town.Organisations)
        {
            ids[organisation.Key] = Id<Organisation>.New(at);
            db.Add(new Organisation(town.Code, ids[organisation.Key], organisation.Name, organisation.Kind));
        }

        db.AddRange(town.Grants.Select(g => new SharingGrant(town.Code, ids[g.Owner], ids[g.Receiver], g.Step)));
        return ids;
    }

    private Dictionary<string, Id<Unit>> LayUnits(DemoTown town, Dictionary<string, Id<Organisation>> organisations, DateTime at)
    {
        var ids = town.Units.ToDictionary(u => u.Key, _ => Id<Unit>.New(at));
        db.AddRange(town.Units.Select(u => new Unit(town.Code, ids[u.Key], organisations[u.Organisation], u.Name, u.Function, u.Contact)));
        return ids;
    }

    private Dictionary<string, Id<Place>> LayPlaces(DemoTown town, Dictionary<string, Id<Organisation>> organisations, DateTime at)
    {
        var ids = town.Places.ToDictionary(p => p.Name, _ => Id<Place>.New(at));
        db.AddRange(town.Places.Select(p =>
            new Place(town.Code, ids[p.Name], p.Name, p.Address, p.Position, p.Area, p.Owner is null ? null : organisations[p.Owner])));
        return ids;
    }

    private async Task<Dictionary<string, Id<Person>>> LayPeopleAsync(
        DemoTown town, Dictionary<string, Id<Organisation>> organisations, Dictionary<string, Id<Unit>> units, DemoRandom random, DateTime at, CancellationToken ct)
    {
        var stamps = random.For("stamps " + town.Code);
        var known = await db.Set<Person>().ToDictionaryAsync(p => p.Email!, p => p.Id, ct);
        var ids = town.People.ToDictionary(p => p.Key, p => known.TryGetValue(p.EMail, out var id) ? id : Id<Person>.New(at));
        foreach (var sample in town.People)
        {
            if (!known.ContainsKey(sample.EMail))
            {
                db.Add(MakePerson(sample, ids[sample.Key], stamps));
            }

            var membership = new Membership(town.Code, Id<Membership>.New(at), ids[sample.Key], organisations[sample.Organisation], at);
            var settled = membership.Settle(sample.Roles, sample.Unit is { } unit ? units[unit] : null, sample.Deputy is { } deputy ? ids[deputy] : null);
            db.Add(settled.Value);
        }

        return ids;
    }

    /// <summary>Without a password: nobody signs in but through the demonstration's own page.</summary>
    private Person MakePerson(DemoPerson sample, Id<Person> id, DemoRandom stamps) => new()
    {
        Id = id,
        Name = sample.Name.Swedish,
        Email = sample.EMail,
        NormalizedEmail = normalizer.NormalizeEmail(sample.EMail),
        UserName = sample.EMail,
        NormalizedUserName = normalizer.NormalizeName(sample.EMail),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = $"{stamps.Next():x16}{stamps.Next():x16}",
        ConcurrencyStamp = $"{stamps.Next():x16}{stamps.Next():x16}",
    };
}

/// <summary>What a demonstration's municipality stands on was made.</summary>
internal sealed record DemonstrationLaid(int Areas, int Units, int Places, int People) : Fact;
