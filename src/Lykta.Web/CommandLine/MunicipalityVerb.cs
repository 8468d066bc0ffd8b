using System.CommandLine;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.CreateMunicipality;

namespace Lykta.CommandLine;

/// <summary><c>lykta municipality create CODE --name N</c>.</summary>
internal static class MunicipalityVerb
{
    public static Command Create()
    {
        var code = Work.Named("CODE", "Kommunkod, fyra siffror");
        var name = Work.Asked("--name", "Kommunens namn", required: true);
        var create = new Command("create", "Skapar en kommun som är redo att arbeta.") { code, name };
        create.SetAction((parsed, ct) => Work.InAsync(
            null,
            async (services, change) =>
            {
                if (!MunicipalityCode.TryParse(parsed.GetValue(code), null, out var parsedCode))
                {
                    await Console.Error.WriteLineAsync($"\"{parsed.GetValue(code)}\" är ingen kommunkod: fyra siffror, till exempel 1880.");
                    return LyktaCommand.WrongUse;
                }

                var handler = services.GetRequiredService<CreateMunicipalityHandler>();
                var result = await handler.HandleAsync(new CreateMunicipalityCommand(parsedCode, parsed.GetValue(name)!), change, ct);
                return LyktaCommand.Tell(result, m => Console.WriteLine($"{m.Name} ({m.Code}) är skapad."));
            },
            ct));
        return new Command("municipality", "Kommuner.") { create };
    }
}
