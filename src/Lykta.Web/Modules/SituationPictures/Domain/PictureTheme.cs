using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Whether a picture according to the Act covers a theme, and if not, why it was left out (tema).</summary>
internal sealed class PictureTheme : ITenantRow
{
    public const int LongestWhy = 600;

    private PictureTheme()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    /// <summary>The code of a <see cref="Theme"/>.</summary>
    public string Theme { get; private set; } = string.Empty;

    public bool IsCovered { get; private set; }

    /// <summary>Why it is left out; null where it is covered.</summary>
    public string? Why { get; private set; }

    /// <summary>Says whether a theme is covered. One that is left out without a reason is refused.</summary>
    /// <param name="known">What was said before; null where nothing was.</param>
    public static Result<PictureTheme> Settle(PictureTheme? known, SituationPicture picture, string theme, bool isCovered, string? why, KeptNames? names = null)
    {
        var read = KeptWords.Read(why, LongestWhy, names, known?.Why);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        if (!isCovered && read.Value.Length == 0)
        {
            return new LeftOutWithoutWhy(theme);
        }

        var settled = known ?? new PictureTheme { Municipality = picture.Municipality, PictureId = picture.Id, Theme = theme };
        (settled.IsCovered, settled.Why) = (isCovered, isCovered ? null : read.Value);
        return settled;
    }

    /// <summary>The same in a new version of the picture.</summary>
    public PictureTheme CopyTo(Id<SituationPicture> picture) => new() { Municipality = Municipality, PictureId = picture, Theme = Theme, IsCovered = IsCovered, Why = Why };
}
