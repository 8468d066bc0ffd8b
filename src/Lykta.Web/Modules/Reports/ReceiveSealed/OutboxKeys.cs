using System.Globalization;
using System.Security.Cryptography;
using Lykta.Platform;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.Modules.Reports.ReceiveSealed;

/// <summary>A key that sealed items are opened with: its public half goes to browsers, by a name made of it.</summary>
internal sealed record OutboxKey(ECDiffieHellman Private, string Public, string Name);

/// <summary>
/// The installation's own keys (ECDH, P-256) that what waits in a browser's outbox is sealed to. They lie with the other keys, never in the database. A new one
/// is made each month, and an old one opens for ninety days after that.
/// </summary>
internal sealed class OutboxKeys(LyktaSettings settings, TimeProvider clock) : IDisposable
{
    private const string Prefix = "outbox-key-";
    private const int MadeAnewAfterDays = 30;
    private const int OpensForDays = 90;
    private readonly SemaphoreSlim gate = new(1, 1);
    private List<(DateOnly Made, OutboxKey Key)> known = [];

    /// <summary>The key to seal to now; made where there is none young enough.</summary>
    public async Task<OutboxKey> CurrentAsync(CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (known is [var newest, ..] && IsYoung(newest.Made, today))
        {
            return newest.Key;
        }

        await gate.WaitAsync(ct);
        try
        {
            known = Read();
            if (known is not [var latest, ..] || !IsYoung(latest.Made, today))
            {
                Make(today);
                ThrowAway(today);
                known = Read();
            }

            return known[0].Key;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The key of that name, or null where it is none of ours or no longer opens anything.</summary>
    public OutboxKey? Find(string name)
    {
        if (!known.Any(k => k.Key.Name == name))
        {
            known = Read();
        }

        return known.Select(k => k.Key).FirstOrDefault(k => k.Name == name);
    }

    public void Dispose() => gate.Dispose();

    private static bool IsYoung(DateOnly made, DateOnly today) => made.AddDays(MadeAnewAfterDays) > today;

    private void Make(DateOnly today)
    {
        using var made = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(settings.KeyFolder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{today:yyyy-MM-dd}.pem"));
        KeyFile.Keep(path, made.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>A key that no page has given out for ninety days is thrown away: what it opened stays closed.</summary>
    private void ThrowAway(DateOnly today)
    {
        foreach (var path in Files().Where(path => MadeOn(path) is { } made && made.AddDays(MadeAnewAfterDays + OpensForDays) < today))
        {
            File.Delete(path);
        }
    }

    private IEnumerable<string> Files() => Directory.Exists(settings.KeyFolder) ? Directory.EnumerateFiles(settings.KeyFolder, Prefix + "*.pem") : [];

    private List<(DateOnly Made, OutboxKey Key)> Read() =>
        [.. Files().Where(path => MadeOn(path) is not null).Select(path => (MadeOn(path)!.Value, Read(path))).OrderByDescending(k => k.Item1)];

    private static DateOnly? MadeOn(string path) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(path)[Prefix.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static OutboxKey Read(string path)
    {
        var key = ECDiffieHellman.Create();
        key.ImportFromPem(File.ReadAllText(path));
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        byte[] raw = [4, .. point.X!, .. point.Y!];
        return new OutboxKey(key, WebEncoders.Base64UrlEncode(raw), Convert.ToHexStringLower(SHA256.HashData(raw)[..8]));
    }
}
