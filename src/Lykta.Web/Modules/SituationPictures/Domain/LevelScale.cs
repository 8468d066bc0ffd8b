using Lykta.Design;
using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>
/// An edition of the municipality's own scale of levels (nivåskala), from calm to serious. There is no national scale. A changed scale
/// is a new edition; what was judged keeps the edition it was judged by, so that history stays comparable.
/// </summary>
internal sealed class LevelScale : ITenantRow
{
    public const int FewestLevels = 2;
    public const int MostLevels = 4;

    private LevelScale()
    {
    }

    private LevelScale(MunicipalityCode municipality, int number, IReadOnlyList<Level> levels, DateTime since)
        => (Municipality, Number, Levels, Since) = (municipality, number, levels, since);

    public MunicipalityCode Municipality { get; private set; }

    /// <summary>The edition: 1, 2, 3 …; the highest is the one in use.</summary>
    public int Number { get; private set; }

    public IReadOnlyList<Level> Levels { get; private set; } = [];

    public DateTime Since { get; private set; }

    public static LevelScale First(MunicipalityCode municipality, DateTime at) => new(
        municipality,
        1,
        [
            new Level("calm", "Lugnt", "Calm", LevelShape.Circle, LevelTone.Calm),
            new Level("watch", "Bevaka", "Watch", LevelShape.Triangle, LevelTone.Watch),
            new Level("serious", "Allvarligt", "Serious", LevelShape.Square, LevelTone.Serious),
        ],
        at);

    /// <summary>The next edition. Every level has a Swedish name and a shape of its own: colour alone never tells two levels apart.</summary>
    public Result<LevelScale> Next(IReadOnlyList<Level> levels, DateTime at)
    {
        if (levels.Count is < FewestLevels or > MostLevels)
        {
            return new ScaleHasWrongSize();
        }

        if (levels.Any(l => string.IsNullOrWhiteSpace(l.Name)))
        {
            return new LevelNeedsName();
        }

        return levels.Select(l => l.Shape).Distinct().Count() < levels.Count || levels.Select(l => l.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < levels.Count
            ? new LevelsLookAlike()
            : new LevelScale(Municipality, Number + 1, levels, at);
    }

    public Level? Find(string? code) => Levels.FirstOrDefault(l => l.Code == code);
}

/// <summary>One level of a scale: its code stays when its name changes.</summary>
internal sealed record Level(string Code, string Name, string? EnglishName, LevelShape Shape, LevelTone Tone)
{
    public LevelMark Mark => new(new Text(Name, string.IsNullOrWhiteSpace(EnglishName) ? Name : EnglishName).ToString(), Shape, Tone);
}
