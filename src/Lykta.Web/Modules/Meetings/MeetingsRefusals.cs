using Lykta.Kernel;

namespace Lykta.Modules.Meetings;

internal sealed record NotYourMunicipality() : Refusal(new Text(
    "Du kan bara bjuda in kommuner där du själv är med.", "You can only bring in municipalities you belong to yourself."));
