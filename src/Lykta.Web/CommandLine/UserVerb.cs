using System.CommandLine;
using Lykta.Modules.People.CreateUser;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.SendLink;
using Lykta.Platform.Access;

namespace Lykta.CommandLine;

/// <summary><c>lykta user create EMAIL --municipality CODE --role R [--organisation O]</c>.</summary>
internal static class UserVerb
{
    public static Command Create()
    {
        var eMail = Work.Named("EMAIL", "E-postadress");
        var municipality = Work.Asked("--municipality", "Kommunkod", required: true);
        var role = Work.Asked("--role", "Roll: " + string.Join(", ", RoleNames.OfPeople.Select(r => r.Word())), required: true);
        role.AcceptOnlyFromAmong([.. RoleNames.OfPeople.Select(r => r.Word())]);
        var organisation = Work.Asked("--organisation", "Organisationens namn; annars kommunens egen");
        var name = Work.Asked("--name", "Personens namn");
        var create = new Command("create", "Ger en person en roll i en kommun.") { eMail, municipality, role, organisation, name };
        create.SetAction((parsed, ct) => Work.InAsync(
            parsed.GetValue(municipality),
            async (services, change) =>
            {
                var command = new CreateUserCommand(
                    parsed.GetValue(eMail)!, RoleNames.Find(parsed.GetValue(role)!)!.Value, parsed.GetValue(organisation), parsed.GetValue(name));
                var result = await services.GetRequiredService<CreateUserHandler>().HandleAsync(command, change, ct);
                if (result.IsOk && await services.GetRequiredService<SendLinkHandler>().HandleAsync(result.Value.Id, mail: false, change, ct) is { IsOk: true } link)
                {
                    await Console.Error.WriteLineAsync($"Engångslänk ({OneTimeLink.InvitationLifetime.TotalMinutes} min): {link.Value}");
                }

                return LyktaCommand.Tell(result, _ => Console.WriteLine($"{command.EMail} är {command.Role.Name()} i kommun {parsed.GetValue(municipality)}."));
            },
            ct));
        return new Command("user", "Användare.") { create };
    }
}
