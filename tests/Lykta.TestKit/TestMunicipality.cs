using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.CreateMunicipality;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.CreateToken;
using Lykta.Modules.People.CreateUser;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.SendLink;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using Shouldly;
using Position = Lykta.Kernel.Position;

namespace Lykta.TestKit;

/// <summary>A municipality of the test's own, with the people and organisations the test asks for.</summary>
public sealed class TestMunicipality
{
    /// <summary>Codes that tests choose themselves.</summary>
    private static readonly HashSet<int> Chosen = [1880, 1961, 1980, 1999, 2345];

    private static int last = 1000;

    private TestMunicipality(LyktaHost host, MunicipalityCode code) => (Host, Code) = (host, code);

    public LyktaHost Host { get; }

    public MunicipalityCode Code { get; }

    /// <summary>Seals and opens values by the host's own keys.</summary>
    internal FieldSeal Seal => Host.Services.GetRequiredService<FieldSeal>();

    /// <summary>One that is there already, such as the demonstration's.</summary>
    internal static TestMunicipality In(LyktaHost host, MunicipalityCode code) => new(host, code);

    internal ChangeContext Change => new(Actor.System, Host.Clock.GetUtcNow().UtcDateTime);

    public static async Task<TestMunicipality> NewAsync(TestDatabase database) => await NewAsync(await LyktaHost.SharedAsync(database));

    public static async Task<TestMunicipality> NewAsync(LyktaHost host)
    {
        var number = Interlocked.Increment(ref last);
        while (Chosen.Contains(number))
        {
            number = Interlocked.Increment(ref last);
        }

        var code = MunicipalityCode.Parse(number.ToString(CultureInfo.InvariantCulture), null);
        var municipality = new TestMunicipality(host, code);
        await using var scope = host.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<CreateMunicipalityHandler>()
            .HandleAsync(new CreateMunicipalityCommand(code, $"Testby {code}"), municipality.Change, default);
        _ = result.Value;
        return municipality;
    }

    /// <summary>A person with a role, in the municipality's own organisation or the named one (made when it is new).</summary>
    internal async Task<TestPerson> PersonAsync(Role role, string? organisation = null, OrganisationKind kind = OrganisationKind.HousingCompany)
    {
        if (organisation is not null)
        {
            await OrganisationAsync(organisation, kind);
        }

        var eMail = $"{role.Word()}-{Guid.NewGuid():N}@example.se";
        await DoAsync<CreateUserHandler>(h => h.HandleAsync(new CreateUserCommand(eMail, role, organisation), Change, default));
        var token = await DoAsync<CreateTokenHandler, string>(h => h.HandleAsync(eMail, Change, default));
        return new TestPerson(this, eMail, token);
    }

    /// <summary>A one-time link for a person, as mailed: the address below the host.</summary>
    internal async Task<string> LinkAsync(string eMail)
    {
        var membership = await ReadAsync(db => (
            from m in db.Set<Membership>() join p in db.Set<Person>() on m.PersonId equals p.Id where p.Email == eMail select m.Id).FirstAsync());
        var link = await DoAsync<SendLinkHandler, string>(h => h.HandleAsync(membership, mail: false, Change, default));
        return new Uri(link).AbsolutePath;
    }

    /// <summary>A browser, without scripts, where the person has signed in by a one-time link.</summary>
    internal async Task<TestPerson> BrowserAsync(TestPerson person)
    {
        var browser = new TestPerson(this, person.EMail, null);
        (await browser.SubmitAsync(await LinkAsync(person.EMail), "main form")).Headers.Location.ShouldNotBeNull();
        return browser;
    }

    /// <summary>The organisation of that name; made when it is new.</summary>
    internal Task<Id<Organisation>> OrganisationAsync(string name, OrganisationKind kind = OrganisationKind.HousingCompany) => SaveAsync(async db =>
    {
        if (await db.Set<Organisation>().FirstOrDefaultAsync(o => o.Name == name) is { } known)
        {
            return known.Id;
        }

        var made = new Organisation(Code, Id<Organisation>.New(Change.At), name, kind);
        db.Add(made);
        return made.Id;
    });

    internal Task<Id<Unit>> UnitAsync(string organisation, string name = "Norr", string? contact = "norr@example.se") => SaveAsync(async db =>
    {
        var owner = await db.Set<Organisation>().FirstAsync(o => o.Name == organisation);
        var unit = new Unit(Code, Id<Unit>.New(Change.At), owner.Id, name, "Fastighetsskötare", contact);
        db.Add(unit);
        return unit.Id;
    });

    /// <summary>Square areas in a row from west to east, two kilometres each, with the given codes; the first one's middle is at 59.60 N 15.60 E.</summary>
    internal Task<int> AreasAsync(params string[] codes) => SaveAsync(db =>
    {
        var division = new Division(Code, Id<Division>.New(Change.At), "Områden", isWorking: true);
        db.Add(division);
        var corner = Position.FromWgs84(59.60, 15.60);
        for (var i = 0; i < codes.Length; i++)
        {
            var west = corner.East - 1000 + (i * 2000);
            var square = new GeometryFactory().ToGeometry(new Envelope(west, west + 2000, corner.North - 1000, corner.North + 1000));
            var area = new Area(Code, division.Id, codes[i], $"Område {codes[i]}", square.AsBinary());
            db.Add(area);
        }

        return Task.FromResult(codes.Length);
    });

    /// <summary>A position in the middle of the n:th area of <see cref="AreasAsync"/>.</summary>
    public static (double Lat, double Lon) In(int area)
    {
        var first = Position.FromWgs84(59.60, 15.60);
        return new Position(first.North, first.East + (area * 2000)).ToWgs84();
    }

    internal Task<int> ShareAsync(Id<Organisation> owner, Id<Organisation> receiver, SharingStep step) => SaveAsync(db =>
    {
        db.Add(new SharingGrant(Code, owner, receiver, step));
        return Task.FromResult(0);
    });

    /// <summary>Writes rows straight to the tables, in a change of its own as every write is.</summary>
    internal Task<T> SaveAsync<T>(Func<LyktaDbContext, Task<T>> work)
        where T : notnull => Host.InAsync(Code, async services =>
        {
            var db = services.GetRequiredService<LyktaDbContext>();
            var result = await services.GetRequiredService<Changes>().MakeAsync<T>(
                Change,
                async facts =>
                {
                    facts.Add(new ArrangedByTest());
                    return await work(db);
                },
                default);
            return result.Value;
        });

    /// <summary>Looks behind the screen.</summary>
    internal Task<T> ReadAsync<T>(Func<LyktaDbContext, Task<T>> read) => Host.InAsync(Code, services => read(services.GetRequiredService<LyktaDbContext>()));

    /// <summary>The events of the audit trail, oldest first, without those that only arranged the test.</summary>
    internal Task<List<string>> AuditAsync() => ReadAsync(db =>
        db.Set<AuditEntry>().Where(e => e.Event != "arranged-by-test").OrderBy(e => e.Number).Select(e => e.Event).ToListAsync());

    /// <summary>Runs a handler as the system and returns its value.</summary>
    internal Task<TOut> DoAsync<THandler, TOut>(Func<THandler, Task<Result<TOut>>> work)
        where THandler : notnull
        where TOut : notnull => Host.InAsync(Code, async services => (await work(services.GetRequiredService<THandler>())).Value);

    /// <summary>Whether the municipality's audit chain holds.</summary>
    internal async Task<AuditVerdict> VerdictAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(default)).Single(v => v.Municipality == Code.ToString());
    }

    private async Task DoAsync<THandler>(Func<THandler, Task<Result<Modules.People.Domain.Membership>>> work)
        where THandler : notnull => await DoAsync<THandler, Modules.People.Domain.Membership>(work);
}

internal sealed record ArrangedByTest : Fact;
