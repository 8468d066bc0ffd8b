using Lykta.Kernel;
using Lykta.Platform.Files;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>Refusals of what is added to a sent report, told across the redirect by their name: only names we know are shown.</summary>
internal static class AddingRefused
{
    private static readonly Dictionary<string, Text> Known = new Refusal[]
    {
        new ReportAlreadyReviewed(), new KindTakesNoPhotos(), new TooManyPhotos(Domain.ReportPhoto.Most), new NoPhotoChosen(), new NotAPhoto(), new PhotoIsBroken(), new PhotoIsAnimated(),
    }.ToDictionary(NameOf, r => r.Message).Concat(
    [
        new(nameof(PhotoIsTooLarge), new Text("Fotot är för stort. Högst 500 kB går bra; förminska det och försök igen.", "The photo is too large. At most 500 kB will do; make it smaller and try again.")),
        new(nameof(PhotoHasTooManyPixels), new Text("Fotot har för många bildpunkter. Förminska det och försök igen.", "The photo has too many pixels. Make it smaller and try again.")),
    ]).ToDictionary();

    public static string NameOf(Refusal refusal) => refusal.GetType().Name;

    public static Text? TextOf(string? name) => name is null
        ? null
        : Known.GetValueOrDefault(name) ?? new Text("Det gick inte att spara. Ladda om sidan och försök igen.", "It could not be saved. Reload the page and try again.");
}
