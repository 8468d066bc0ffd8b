using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures;

internal sealed record PictureAlreadyAdopted(Text Period) : Refusal(new Text(
    $"Lägesbilden för {Period.Swedish} är redan fastställd och kan inte ändras.",
    $"The situational picture for {Period.English} is already adopted and cannot change."));

internal sealed record PeriodHasNotBegun(Text Period) : Refusal(new Text(
    $"Perioden {Period.Swedish} har inte börjat än.", $"The period {Period.English} has not begun yet."));
