using Lykta.Kernel;
using Lykta.Modules.Municipalities.CreateMunicipality;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>
/// Fills an empty database with two municipalities that do not exist: Lykteby with two years behind it and Mörkhult in its third week.
/// The same day gives the same rows to the byte, ids and hashes with them, on either database, but for what is sealed: that has a key and a nonce of its own each time.
/// </summary>
internal sealed class DemoGenerator(IServiceScopeFactory scopes)
{
    /// <summary>Raised when what is generated changes, so that an older demonstration is made anew.</summary>
    public const int Edition = 12;

    private const ulong Seed = 20_230_701;

    public async Task RunAsync(DateOnly today, CancellationToken ct)
    {
        var calendar = new DemoCalendar(today);
        var random = new DemoRandom(Seed);
        using var ids = IdSource.Plant(random.For("ids").Next);
        var drawn = new DemoGeography(random);
        await MakeAsync(DemoTown.MakeLykteby(drawn), drawn, calendar, random, ct);
        await MakeAsync(DemoTown.MakeMorkhult(random.For("Mörkhult")), null, calendar, random, ct);
        await ForgetWhatHasBeenReactedToAsync(ct);
    }

    private async Task MakeAsync(DemoTown town, DemoGeography? drawn, DemoCalendar calendar, DemoRandom random, CancellationToken ct)
    {
        // The fortnight before the first report went to setting it up.
        var born = SwedishTime.ToUtc(town.FirstDay(calendar).AddDays(-14), new TimeOnly(9, 0));
        var (history, nil) = Happened(town, calendar, random);
        var change = new ChangeContext(Actor.System, born);
        await using (var scope = scopes.CreateAsyncScope())
        {
            _ = (await scope.ServiceProvider.GetRequiredService<CreateMunicipalityHandler>().HandleAsync(new(town.Code, town.Name), change, ct)).Value;
        }

        DemoSenders senders;
        FieldSeal seal;
        await using (var scope = Enter(town))
        {
            seal = scope.ServiceProvider.GetRequiredService<FieldSeal>();
            senders = await ActivatorUtilities.CreateInstance<DemoFoundation>(scope.ServiceProvider).LayAsync(town, drawn, calendar, random, change with { At = born.AddHours(2) }, ct);
        }

        await new DemoHistory(() => Enter(town), town, senders, calendar, random, seal).WriteAsync(history, nil, ct);
    }

    /// <summary>What happened, without a row written: what the tests look at.</summary>
    public static (List<DemoReport> Reports, List<DemoNilRound> Nil) Happened(DemoTown town, DemoCalendar calendar, DemoRandom random)
    {
        var reports = DemoReports.Make(town, calendar, random);
        return (reports, [.. DemoRounds.Nil(town, calendar, reports, random.For("nil " + town.Code))]);
    }

    public static (List<DemoReport> Reports, List<DemoNilRound> Nil) Happened(DateOnly today)
    {
        var random = new DemoRandom(Seed);
        return Happened(DemoTown.MakeLykteby(new DemoGeography(random)), new DemoCalendar(today), random);
    }

    private AsyncServiceScope Enter(DemoTown town)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(town.Code);
        return scope;
    }

    /// <summary>Nobody is to be mailed about pictures adopted long ago.</summary>
    private async Task ForgetWhatHasBeenReactedToAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().Set<OutboxEvent>().ExecuteDeleteAsync(ct);
    }
}
