using System.CommandLine;
using Lykta.Modules.People.CreateToken;

namespace Lykta.CommandLine;

/// <summary><c>lykta token create --user EMAIL [--municipality CODE]</c>: prints the token alone.</summary>
internal static class TokenVerb
{
    public static Command Create()
    {
        var user = Work.Asked("--user", "E-postadress", required: true);
        var municipality = Work.Asked("--municipality", "Kommunkod; behövs när personen finns i flera");
        var create = new Command("create", "Skapar en API-nyckel och skriver ut den, bara den här gången.") { user, municipality };
        create.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                var result = await services.GetRequiredService<CreateTokenHandler>().HandleAsync(parsed.GetValue(user)!, change, ct);
                return LyktaCommand.Tell(result, Console.WriteLine);
            },
            ct));
        return new Command("token", "API-nycklar.") { create };
    }
}
