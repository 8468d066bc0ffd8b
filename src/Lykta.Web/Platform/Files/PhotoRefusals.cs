using Lykta.Kernel;

namespace Lykta.Platform.Files;

/// <summary>The first bytes are not those of a format we take, whatever the file is called.</summary>
internal sealed record NotAPhoto() : Refusal(new Text(
    "Filen är inte ett foto vi kan ta emot. Välj en bild i JPEG, PNG eller WebP.",
    "The file is not a photo we can take. Choose a picture in JPEG, PNG or WebP."));

/// <summary>It begins as a photo but cannot be read to its end.</summary>
internal sealed record PhotoIsBroken() : Refusal(new Text(
    "Fotot går inte att läsa. Det kan ha skadats på vägen; försök igen eller välj ett annat.",
    "The photo cannot be read. It may have been damaged on the way; try again or choose another."));

/// <summary>A moving picture shows people and places over time, which is film; a report takes stills.</summary>
internal sealed record PhotoIsAnimated() : Refusal(new Text(
    "Bilden är rörlig. Välj en stillbild.",
    "The picture is animated. Choose a still one."));

/// <summary>Small files can unfold into pictures that choke whoever opens them.</summary>
internal sealed record PhotoHasTooManyPixels(int Width, int Height) : Refusal(new Text(
    $"Fotot är {Width} × {Height} bildpunkter. Högst 40 miljoner går bra; förminska det och försök igen.",
    $"The photo is {Width} × {Height} pixels. At most 40 million will do; make it smaller and try again."));

/// <summary>Photos are kept in the database and sent over mobile networks; the page shrinks them before they are sent.</summary>
internal sealed record PhotoIsTooLarge(int Bytes) : Refusal(new Text(
    $"Fotot är {Math.Ceiling(Bytes / 1000.0):0} kB. Högst 500 kB går bra; förminska det och försök igen.",
    $"The photo is {Math.Ceiling(Bytes / 1000.0):0} kB. At most 500 kB will do; make it smaller and try again."));
