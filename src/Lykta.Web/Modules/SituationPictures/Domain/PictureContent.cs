using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Json;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>What a picture holds once compiled: ids, codes, counts and findings, in an order that is always the same.</summary>
internal sealed record PictureContent
{
    public static readonly PictureContent Empty = new();

    public IReadOnlyList<PictureArea> Areas { get; init; } = [];

    public int Total => Areas.Sum(a => a.Count);

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoredJson.Write(this))));
}

/// <summary>One area's row. A null code is the row of what lies outside every area (område saknas), so that the rows add up to the total.</summary>
internal sealed record PictureArea(string? Code, string Name, int Count, int PreviousCount, IReadOnlyList<KindCount> Kinds);

internal sealed record KindCount(string Kind, int Count);
