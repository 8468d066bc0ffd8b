using System.Globalization;
using System.Net.Mail;

namespace Lykta.Platform.Mail;

/// <summary>Hands one mail over to the world.</summary>
internal interface IMailTransport
{
    Task SendAsync(QueuedMail mail, CancellationToken ct);
}

/// <summary>Chooses by LYKTA_MAIL: smtp://host:port?from=address, a folder, or nothing (mail waits in its table).</summary>
internal static class MailTransports
{
    public static MailRoute For(string? setting) => setting switch
    {
        null or "" => new MailRoute(null),
        _ when setting.StartsWith("smtp://", StringComparison.OrdinalIgnoreCase) => new MailRoute(new SmtpTransport(new Uri(setting))),
        _ => new MailRoute(new FolderTransport(setting)),
    };
}

/// <summary>Where mail goes, if anywhere.</summary>
internal sealed record MailRoute(IMailTransport? Transport);

/// <summary>Sends by SMTP, encrypted (STARTTLS) and not at all otherwise, unless the server is on this machine or the setting says tls=no.</summary>
internal sealed class SmtpTransport(Uri server) : IMailTransport
{
    private readonly string from = System.Web.HttpUtility.ParseQueryString(server.Query)["from"] ?? $"lykta@{server.Host}";

    public bool IsEncrypted { get; } = System.Web.HttpUtility.ParseQueryString(server.Query)["tls"] is { } said ? said != "no" : !server.IsLoopback;

    public async Task SendAsync(QueuedMail mail, CancellationToken ct)
    {
        using var client = new SmtpClient(server.Host, server.Port > 0 ? server.Port : 25) { EnableSsl = IsEncrypted };
        using var message = new MailMessage(from, mail.To, mail.Subject, mail.Body);
        await client.SendMailAsync(message, ct);
    }
}

/// <summary>Lays each mail as a file in a folder: for trying Lykta out, and for a municipality whose own program fetches them.</summary>
internal sealed class FolderTransport(string folder) : IMailTransport
{
    public async Task SendAsync(QueuedMail mail, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{mail.QueuedAt:yyyyMMdd-HHmmss}-{mail.Id}.txt"));
        await File.WriteAllTextAsync(file, $"To: {mail.To}\nSubject: {mail.Subject}\n\n{mail.Body}\n", ct);
    }
}
