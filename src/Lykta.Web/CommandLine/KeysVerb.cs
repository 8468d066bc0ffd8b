using System.CommandLine;
using Lykta.Modules.Retention.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;

namespace Lykta.CommandLine;

/// <summary><c>lykta keys list|rotate|destroy --municipality C [--year Y]</c>: the keys that seal protected text, originals and files.</summary>
internal static class KeysVerb
{
    public static Command Create() => new("keys", "Nycklarna som förseglar skyddad text, original och filer.") { List(), Rotate(), Destroy() };

    private static Command List()
    {
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var verb = new Command("list", "Visar vilka nycklar som används, och till hur många rader.") { municipality };
        verb.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, _) =>
            {
                var folder = services.GetRequiredService<FieldKeyFolder>();
                foreach (var use in (await services.GetRequiredService<SealedColumns>().InUseAsync(ct)).OrderBy(u => u.Key?.ToString(), StringComparer.Ordinal))
                {
                    Console.WriteLine(FormattableString.Invariant($"{use.Key?.ToString() ?? "oförseglat"}\t{use.Column.Entity.ShortName()}\t{use.Rows}\t{Standing(folder, use.Key)}"));
                }

                return LyktaCommand.Done;
            },
            ct));
        return verb;
    }

    private static Command Rotate()
    {
        var (municipality, year) = (Work.Asked("--municipality", "Kommunkod", required: true), Year(required: false));
        var verb = new Command("rotate", "Byter ett års nyckel och förseglar om det som den gamla förseglade, medan servern är igång.") { municipality, year };
        verb.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                var rotated = await services.GetRequiredService<FieldKeyHandler>().RotateAsync(parsed.GetValue(year) ?? change.At.Year, change, ct);
                if (rotated.IsOk)
                {
                    Console.WriteLine($"Ny nyckel: {rotated.Value}. Den gamla behövs för säkerhetskopior som redan är gjorda.");
                    Console.WriteLine(FormattableString.Invariant($"{await services.GetRequiredService<Sealing>().RunAsync(change, ct)} rader är omförseglade."));
                }

                return LyktaCommand.Tell(rotated, _ => { });
            },
            ct));
        return verb;
    }

    private static Command Destroy()
    {
        var (municipality, year) = (Work.Asked("--municipality", "Kommunkod", required: true), Year(required: true));
        var verb = new Command("destroy", "Förstör ett års nycklar: det de förseglade går aldrig mer att läsa, inte heller ur säkerhetskopior.") { municipality, year };
        verb.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                if (await services.GetRequiredService<LyktaDbContext>().HoldsAnythingAsync(change.At, ct))
                {
                    await Console.Error.WriteLineAsync("Något hålls kvar från gallring (undantag). Häv undantagen, eller vänta tills de har gått ut. Inget är ändrat.");
                    return LyktaCommand.Failed;
                }

                var of = parsed.GetValue(year)!.Value;
                var rows = (await services.GetRequiredService<SealedColumns>().InUseAsync(ct)).Where(u => u.Key?.Year == of).Sum(u => u.Rows);
                var words = FormattableString.Invariant($"förstör {parsed.GetValue(municipality)} {of}");
                Console.WriteLine(FormattableString.Invariant($"{rows} rader blir oläsliga för alltid, här och i alla säkerhetskopior. Skriv \"{words}\" för att gå vidare:"));
                if (await Console.In.ReadLineAsync(ct) != words)
                {
                    await Console.Error.WriteLineAsync("Inget är ändrat.");
                    return LyktaCommand.Failed;
                }

                var destroyed = await services.GetRequiredService<FieldKeyHandler>().DestroyAsync(of, change, ct);
                return LyktaCommand.Tell(destroyed, _ => Console.WriteLine("Nyckeln är förstörd här. Förstör också kopiorna av nyckelmappen."));
            },
            ct));
        return verb;
    }

    private static Option<int?> Year(bool required) => new("--year") { Description = "Året då det skrevs", Required = required };

    private static string Standing(FieldKeyFolder folder, FieldKey? key) => key is not { } named ? "förseglas inom en timme"
        : folder.IsDestroyed(named) ? "förstörd"
        : folder.Find(named) is null ? "SAKNAS"
        : folder.Newest(named.Municipality, named.Year) == named ? "används"
        : "ersatt, förseglas om inom en timme";
}
