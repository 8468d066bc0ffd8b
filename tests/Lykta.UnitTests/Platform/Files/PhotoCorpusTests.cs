using System.Text;
using Lykta.Platform.Files;

namespace Lykta.UnitTests.Platform.Files;

public class PhotoCorpusTests
{
    private const int Piece = 6;

    [Fact]
    public void Strip_TwoHundredPlantedFiles_LeavesNothingOfWhatWasPlanted()
    {
        PhotoCorpus.All.Count.ShouldBe(200);
        PhotoCorpus.All.Count(f => Pieces(f, f.Bytes).Any()).ShouldBeGreaterThan(185, "what is looked for was there");
        var taken = PhotoCorpus.All.Select(file => (File: file, Result: PhotoMetadata.Strip(file.Bytes))).Where(f => f.Result.IsOk).ToList();

        taken.SelectMany(f => Pieces(f.File, f.Result.Value.Bytes).Select(piece => $"{f.File.Make} {f.File.Seed}: {piece}")).ShouldBeEmpty();
        taken.Count.ShouldBeGreaterThan(120);
        ((string[])["jpeg", "png", "webp"]).ShouldAllBe(make => taken.Count(f => f.File.Make == make) >= 25);
    }

    [Fact]
    public void Strip_TwoHundredPlantedFiles_ChangesNothingTheSecondTime()
    {
        foreach (var file in PhotoCorpus.All)
        {
            if (PhotoMetadata.Strip(file.Bytes) is { IsOk: true } once)
            {
                PhotoMetadata.Strip(once.Value.Bytes).Value.Bytes.ShouldBe(once.Value.Bytes, $"{file.Make} {file.Seed}");
            }
        }
    }

    /// <summary>Every piece of what was planted that stands in the file, in eight bits a letter or sixteen.</summary>
    private static IEnumerable<string> Pieces(PlantedPhoto file, byte[] bytes)
    {
        var planted = Encoding.ASCII.GetString(file.Canary);
        for (var i = 0; i + Piece <= planted.Length; i++)
        {
            var piece = planted.Substring(i, Piece);
            if (bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(piece)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(piece)) >= 0)
            {
                yield return piece;
            }
        }
    }
}
