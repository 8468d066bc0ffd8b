using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ReceiveSealed;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Reports;

/// <summary>The door for what waited in a browser's outbox, with items sealed as the browser seals them.</summary>
public sealed class ReceiveSealedTests
{
    private const string Device = "1700000000000";

    [Theory, BothDatabases]
    public async Task Receive_ByDecisionMaker_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.DecisionMaker);
        (await SendAsync(person, Guid.NewGuid(), [1, 2, 3])).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Receive_FromAnotherSite_IsForbidden(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        var item = await SealAsync(sender, id, "report", Report());
        (await SendAsync(sender, id, item, site: "cross-site")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(sender, id, item, header: "")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await ReportsAsync(municipality)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Receive_Twice_IsOneReport(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        var item = await SealAsync(sender, id, "report", Report());
        var first = await SendAsync(sender, id, item);
        first.Status.ShouldBe(HttpStatusCode.OK);
        first.Body.GetProperty("address").GetString().ShouldBe($"/{municipality.Code}/rapportera/{id}");

        // An hour later by the device's clock: "Nu" is another moment, and yet the same words.
        (await SendAsync(sender, id, item, deviceNow: "1700003600000")).Status.ShouldBe(HttpStatusCode.OK);
        (await ReportsAsync(municipality)).Single().Id.Value.ShouldBe(id);
        (await municipality.AuditAsync()).Count(e => e == "report-submitted").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Receive_OfWhatThePageReceivedAlready_IsOneReport(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var page = await sender.PageAsync("rapportera");
        var id = Guid.Parse(page.QuerySelector("input[name=Id]")!.GetAttribute("value")!);
        var day = page.QuerySelector("input[name=Day]")!.GetAttribute("value")!;
        await sender.SubmitAsync("rapportera", page, "form.report-form", [.. Report()]);
        var item = await SealAsync(sender, id, "report", [.. Report(), ("Day", day)]);
        (await SendAsync(sender, id, item, deviceNow: "1700000900000")).Status.ShouldBe(HttpStatusCode.OK);
        (await ReportsAsync(municipality)).Count.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Receive_OtherWordsUnderTheSameId_IsRefused(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        await SendAsync(sender, id, await SealAsync(sender, id, "report", Report()));
        var other = await SendAsync(sender, id, await SealAsync(sender, id, "report", [.. Report(), ("Text", "Rutan är krossad")]));
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.Refusal.ShouldBe("same-id-other-words");
        (await ReportsAsync(municipality)).Count.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Receive_OfWhatWasWrittenTwoHoursAgo_IsNowThen_WhateverTheDevicesClockSays(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var (early, turnedBack) = (Guid.NewGuid(), Guid.NewGuid());
        await SendAsync(sender, early, await SealAsync(sender, early, "report", Report()), deviceNow: "1700007200000");
        await SendAsync(sender, turnedBack, await SealAsync(sender, turnedBack, "report", Report()), deviceNow: "1699990000000");
        var now = municipality.Host.Clock.GetUtcNow().UtcDateTime;
        var reports = await ReportsAsync(municipality);
        var report = reports.Single(r => r.Id.Value == early);
        (report.OccurredFrom, report.OccurredTo, report.ReceivedAt).ShouldBe((now.AddHours(-2), now.AddHours(-2), now));
        var unknown = reports.Single(r => r.Id.Value == turnedBack);
        (unknown.OccurredFrom, unknown.OccurredTo).ShouldBe((now.AddDays(-1), now));
    }

    [Theory, BothDatabases]
    public async Task Receive_OfAnythingChangedOrCut_IsRefused(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        var item = await SealAsync(sender, id, "report", Report());
        var line = Array.IndexOf(item, (byte)'\n');
        foreach (var at in (int[])[0, 8, line - 1, line, line + 1, item.Length / 2, item.Length - 1])
        {
            var changed = item.ToArray();
            changed[at] ^= 0x02;
            (await SendAsync(sender, id, changed)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, $"byte {at}");
        }

        foreach (var length in (int[])[0, 1, line, line + 2, item.Length - 1])
        {
            (await SendAsync(sender, id, item[..length])).Refusal.ShouldBe("seal-is-broken", $"{length} bytes");
        }

        (await SendAsync(sender, Guid.NewGuid(), item)).Refusal.ShouldBe("seal-is-broken");
        (await ReportsAsync(municipality)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Receive_SealedToAnotherKey_IsRefused(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        using var foreign = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var id = Guid.NewGuid();
        var unknown = await SendAsync(sender, id, await SealAsync(sender, id, "report", Report(), foreign.PublicKey));
        unknown.Refusal.ShouldBe("seal-key-is-gone");
        (await ReportsAsync(municipality)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Receive_WrittenByAnother_IsRefused_AndReceivedFromItsWriter(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        using var other = await municipality.PersonAsync(Role.Reporter);
        var id = Guid.NewGuid();
        var item = await SealAsync(sender, id, "report", Report());
        (await SendAsync(other, id, item)).Refusal.ShouldBe("written-by-another");
        (await ReportsAsync(municipality)).ShouldBeEmpty();
        (await SendAsync(sender, id, item)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothDatabases]
    public async Task Receive_InAnotherMunicipality_IsNotThere(TestDatabase database)
    {
        var (_, sender) = await WithSenderAsync(database);
        var elsewhere = await TestMunicipality.NewAsync(database);
        var id = Guid.NewGuid();
        var item = await SealAsync(sender, id, "report", Report());
        (await SendAsync(sender, id, item, path: $"/{elsewhere.Code}/utkorg/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var there = await elsewhere.PersonAsync(Role.Reporter);
        (await SendAsync(there, id, item)).Refusal.ShouldBe("written-by-another");
        (await ReportsAsync(elsewhere)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Receive_OfTooMuch_IsRefused(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        (await SendAsync(sender, Guid.NewGuid(), new byte[13 * 1024 * 1024])).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await ReportsAsync(municipality)).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Receive_OfAFormThatLacksItsPlace_SaysWhat(TestDatabase database)
    {
        var (_, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        var answer = await SendAsync(sender, id, await SealAsync(sender, id, "report", [("Kind", "litter"), ("When", "Now")]));
        (answer.Status, answer.Refusal).ShouldBe((HttpStatusCode.UnprocessableEntity, "item-needs-correction"));
        answer.Body.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Theory, BothDatabases]
    public async Task Receive_OfATextAboutAPerson_SaysThatItWasHeldBack(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        var answer = await SendAsync(sender, id, await SealAsync(sender, id, "report", [.. Report(), ("Text", "Ring 070-174 06 05")]));
        answer.Body.GetProperty("textWithheld").GetBoolean().ShouldBeTrue();
        (await ReportsAsync(municipality)).Single().Text.ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Receive_WithPhotos_KeepsThemOnce_AndLeavesThemOutWhereTheKindTakesNone(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var (litter, threat) = (Guid.NewGuid(), Guid.NewGuid());
        var photo = Photo();
        var item = await SealAsync(sender, litter, "report", Report(), photos: [photo, photo]);
        (await SendAsync(sender, litter, item)).Body.GetProperty("photosLeftOut").GetBoolean().ShouldBeFalse();
        await SendAsync(sender, litter, item);
        (await municipality.ReadAsync(db => db.Set<ReportPhoto>().CountAsync())).ShouldBe(2);

        var left = await SendAsync(sender, threat, await SealAsync(sender, threat, "report", Report("violence"), photos: [photo]));
        left.Body.GetProperty("photosLeftOut").GetBoolean().ShouldBeTrue();
        (await municipality.ReadAsync(db => db.Set<ReportPhoto>().CountAsync())).ShouldBe(2);
        (await ReportsAsync(municipality)).Count.ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task Receive_OfARound_JoinsItsReports(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var (first, next) = (Guid.NewGuid(), Guid.NewGuid());
        await SendAsync(sender, first, await SealAsync(sender, first, "report", Report()));
        await SendAsync(sender, next, await SealAsync(sender, next, "report", [.. Report("graffiti"), ("After", first.ToString())]));
        (await ReportsAsync(municipality)).Select(r => r.RoundId?.Value).ShouldBe([first, first]);
    }

    [Theory, BothDatabases]
    public async Task Receive_OfANilReport_Twice_IsOne(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var id = Guid.NewGuid();
        var item = await SealAsync(sender, id, "nil-report", []);
        (await SendAsync(sender, id, item)).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(sender, id, item)).Status.ShouldBe(HttpStatusCode.OK);
        (await municipality.ReadAsync(db => db.Set<Round>().CountAsync(r => r.NothingToReport))).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Receive_OfAChecklist_Twice_IsOne(TestDatabase database)
    {
        var (municipality, sender) = await WithSenderAsync(database);
        var page = await sender.PageAsync("checklista");
        var id = Guid.NewGuid();
        var answers = page.QuerySelectorAll("input[type=radio][value=no]").Select(i => (i.GetAttribute("name")!, "no"));
        var item = await SealAsync(sender, id, "checklist", [.. answers, ("version", page.QuerySelector("input[name=version]")!.GetAttribute("value")!)]);
        (await SendAsync(sender, id, item)).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(sender, id, item)).Status.ShouldBe(HttpStatusCode.OK);
        (await municipality.ReadAsync(db => db.Set<AnsweredChecklist>().CountAsync())).ShouldBe(1);
        (await municipality.ReadAsync(db => db.Set<Round>().SingleAsync())).NothingToReport.ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task Keys_AreMadeAnewEachMonth_AndOpenForNinetyDaysMore(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        await municipality.AreasAsync("C1");
        using var sender = await municipality.PersonAsync(Role.Reporter);
        var (kept, late) = (Guid.NewGuid(), Guid.NewGuid());
        var first = await SealAsync(sender, kept, "report", Report());
        var tooLate = await SealAsync(sender, late, "report", Report());
        host.Clock.Advance(TimeSpan.FromDays(100));
        (await SealAsync(sender, kept, "report", Report()))[..25].ShouldNotBe(first[..25]);
        (await SendAsync(sender, kept, first)).Status.ShouldBe(HttpStatusCode.OK);
        host.Clock.Advance(TimeSpan.FromDays(31));
        await SealAsync(sender, kept, "report", Report());
        (await SendAsync(sender, late, tooLate)).Refusal.ShouldBe("seal-key-is-gone");
    }

    private static (string Name, string Value)[] Report(string kind = "litter") => [("Where", "area:C1"), ("Kind", kind), ("When", "Now")];

    private static async Task<(TestMunicipality Municipality, TestPerson Sender)> WithSenderAsync(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        return (municipality, await municipality.PersonAsync(Role.Reporter));
    }

    private static Task<List<Report>> ReportsAsync(TestMunicipality municipality) => municipality.ReadAsync(db => db.Set<Report>().AsNoTracking().ToListAsync());

    /// <summary>One red point.</summary>
    private static byte[] Photo() => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>What Islands/outbox/seal.ts does, with the key and the sender the page gives out.</summary>
    private static async Task<byte[]> SealAsync(
        TestPerson sender, Guid id, string kind, IEnumerable<(string Name, string Value)> fields, ECDiffieHellmanPublicKey? to = null, byte[][]? photos = null)
    {
        var outbox = (await sender.PageAsync("rapportera")).QuerySelector("lykta-outbox")!;
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append((ReceiveSealedHandler.WrittenAtField, Device)))
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var photo in photos ?? [])
        {
            form.Add(new ByteArrayContent(photo), "Photos", "foto.jpg");
        }

        var key = WebEncoders.Base64UrlDecode(outbox.GetAttribute("data-key")!);
        using var known = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = key[1..33], Y = key[33..] } });
        using var mine = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var point = mine.ExportParameters(false).Q;
        byte[] ephemeral = [4, .. point.X!, .. point.Y!];
        var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, mine.DeriveRawSecretAgreement(to ?? known.PublicKey), 32, ephemeral, "lykta1"u8.ToArray());
        var nonce = RandomNumberGenerator.GetBytes(12);
        var keyName = to is null ? outbox.GetAttribute("data-key-name") : "0011223344556677";
        var line = Encoding.ASCII.GetBytes(
            $"lykta1 {keyName} {sender.Municipality.Code} {outbox.GetAttribute("data-sender")} {id} {kind} {WebEncoders.Base64UrlEncode(ephemeral)} {WebEncoders.Base64UrlEncode(nonce)}");
        byte[] plain = [.. Encoding.ASCII.GetBytes($"{form.Headers.ContentType}\n"), .. await form.ReadAsByteArrayAsync()];
        var (sealedBytes, tag) = (new byte[plain.Length], new byte[16]);
        using var aes = new AesGcm(secret, 16);
        aes.Encrypt(nonce, plain, sealedBytes, tag, line);
        return [.. line, (byte)'\n', .. sealedBytes, .. tag];
    }

    private static async Task<Answer> SendAsync(
        TestPerson sender, Guid id, byte[] item, string deviceNow = Device, string site = "same-origin", string header = "1", string? path = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path ?? $"/{sender.Municipality.Code}/utkorg/{id}") { Content = new ByteArrayContent(item) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Lykta-Outbox", header);
        request.Headers.Add("Lykta-Device-Clock", deviceNow);
        request.Headers.ExpectContinue = item.Length > 1_000_000;
        using var response = await sender.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default);
    }

    private sealed record Answer(HttpStatusCode Status, JsonElement Body)
    {
        public string? Refusal => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("type", out var type) ? type.GetString()!.Split(':')[^1] : null;
    }
}
