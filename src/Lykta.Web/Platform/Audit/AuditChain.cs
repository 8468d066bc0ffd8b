using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.Audit;

/// <summary>How a link is hashed: SHA-256 over its fields, each written with its length first so that no two rows read alike.</summary>
internal static class AuditChain
{
    public static readonly string Beginning = new('0', 64);

    public static AuditEntry Link(MunicipalityCode municipality, long number, ChangeContext change, Fact fact, string details, string previous)
    {
        // PostgreSQL keeps microseconds: hash what will be read back.
        var at = new DateTime(change.At.Ticks - (change.At.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        var reasonHash = change.Reason is null ? null : HashOf(change.Reason);
        return new AuditEntry
        {
            Municipality = municipality,
            Number = number,
            At = at,
            ActorKind = change.Actor.Kind,
            ActorId = change.Actor.Id,
            Event = fact.Event,
            Details = details,
            ReasonHash = reasonHash,
            PreviousHash = previous,
            Hash = HashOf(municipality, number, at, change.Actor, fact.Event, details, reasonHash, previous),
        };
    }

    /// <summary>True when the entry's hash is that of its own fields.</summary>
    public static bool IsIntact(AuditEntry e) =>
        e.Hash == HashOf(e.Municipality, e.Number, e.At, new Actor(e.ActorKind, e.ActorId), e.Event, e.Details, e.ReasonHash, e.PreviousHash);

    private static string HashOf(
        MunicipalityCode municipality, long number, DateTime at, Actor actor, string name, string details, string? reasonHash, string previous)
    {
        var text = new StringBuilder();
        foreach (var field in (string[])
        [
            municipality.ToString(), number.ToString(CultureInfo.InvariantCulture), at.ToString("O", CultureInfo.InvariantCulture),
            actor.Kind.ToString(), actor.Id.ToString("D"), name, details, reasonHash ?? string.Empty, previous,
        ])
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field};");
        }

        return HashOf(text.ToString());
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
