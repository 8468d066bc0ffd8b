using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;

namespace Lykta.Modules.People;

/// <summary>Tells a person by mail that there is a new way into their account, inside a change already begun: if it was somebody else, they know what to do.</summary>
internal sealed class AccountMail(MailQueue mail, OwnAddress address)
{
    public static readonly Text PasskeyAdded = new("En passnyckel lades till", "A passkey was added");
    public static readonly Text PasswordChanged = new("Ditt lösenord byttes", "Your password was changed");

    private static readonly Text Subject = new("{0} på ditt konto i Lykta", "{0} on your account in Lykta");
    private static readonly Text Body = new(
        "Hej!\n\n{0} på ditt konto i Lykta.\n\nVar det du? Då behöver du inte göra något.\n\nVar det inte du? Öppna ditt konto, ta bort passnycklar du inte känner igen och välj "
        + "\"Logga ut överallt\". Berätta sedan för den som sköter Lykta hos er:\n{1}",
        "Hello!\n\n{0} on your account in Lykta.\n\nWas it you? Then you need do nothing.\n\nWas it not you? Open your account, remove passkeys you do not recognise and choose "
        + "\"Sign out everywhere\". Then tell whoever looks after Lykta where you work:\n{1}");

    /// <param name="occasion">Names this time among all: it is mailed once.</param>
    public Task AddAsync(Person person, Text what, string occasion, DateTime at, CancellationToken ct) =>
        mail.AddAsync(person.Email!, Subject.With(what), Body.With(what, address.Of("/konto")), $"account {person.Id} {occasion}", at, ct, person.Language);
}
