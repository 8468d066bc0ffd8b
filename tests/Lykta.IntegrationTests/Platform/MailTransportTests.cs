using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using Lykta.Kernel;
using Lykta.Platform.Mail;

namespace Lykta.IntegrationTests.Platform;

public sealed class MailTransportTests
{
    [Theory]
    [InlineData("smtp://mail.kommun.example", true)]
    [InlineData("smtp://mail.kommun.example:587?from=lykta@kommun.example", true)]
    [InlineData("smtp://mail.kommun.example?tls=no", false)]
    [InlineData("smtp://localhost:25", false)]
    [InlineData("smtp://127.0.0.1:25?tls=yes", true)]
    public void Smtp_IsEncrypted_UnlessItIsSaidOrOnThisMachine(string setting, bool isEncrypted) =>
        ((SmtpTransport)MailTransports.For(setting).Transport!).IsEncrypted.ShouldBe(isEncrypted);

    [Fact]
    public async Task Send_ToAServerThatCannotEncrypt_SendsNothing()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var heard = ListenAsync(server);
        var transport = (SmtpTransport)MailTransports.For($"smtp://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}?tls=yes").Transport!;
        var mail = new QueuedMail(MunicipalityCode.Parse("9901", null), Id<QueuedMail>.New(DateTime.UnixEpoch), "a@example.se", "Ämne", "hemlig länk", "en gång", DateTime.UnixEpoch);
        await Should.ThrowAsync<SmtpException>(() => transport.SendAsync(mail, default));
        (await heard).ShouldAllBe(line => !line.StartsWith("MAIL", StringComparison.Ordinal) && !line.Contains("hemlig", StringComparison.Ordinal));
    }

    /// <summary>A mail server that knows no STARTTLS.</summary>
    private static async Task<List<string>> ListenAsync(TcpListener server)
    {
        using var client = await server.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        var lines = new List<string>();
        await writer.WriteLineAsync("220 test");
        try
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                lines.Add(line);
                await writer.WriteLineAsync(line.StartsWith("EHLO", StringComparison.Ordinal) ? "250 test" : "250 OK");
            }
        }
        catch (IOException)
        {
            // The client hung up: what it said is what counts.
        }

        return lines;
    }
}
