using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Json;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>What was signed, word for word, with the names that stood there then: frozen under one hash.</summary>
internal sealed record AgreementContent(
    string Title,
    string Purposes,
    string? Documentation,
    string? FollowUp,
    DateOnly From,
    DateOnly To,
    string? Picture,
    string? DecidedBy,
    DateOnly? DecidedOn,
    IReadOnlyList<ContentParty> Parties,
    IReadOnlyList<ContentArea> Areas,
    IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>The content as it is stored and hashed: keys in order, no white space.</summary>
    public string Json() => CanonicalJson.Write(this);

    /// <summary>SHA-256 of the stored words, in lower-case hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>A party as it stood when it signed.</summary>
internal sealed record ContentParty(string Name, PartySort Sort, string SignatoryRole, DateOnly? SignedOn);

/// <summary>An area of cooperation in its words.</summary>
internal sealed record ContentArea(string Name, string Scope);

/// <summary>A problem with the causes and goals that everybody may read.</summary>
internal sealed record ContentProblem(string Name, IReadOnlyList<string> Causes, IReadOnlyList<string> Goals);
