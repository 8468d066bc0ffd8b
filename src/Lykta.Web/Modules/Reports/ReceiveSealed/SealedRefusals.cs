using Lykta.Kernel;

namespace Lykta.Modules.Reports.ReceiveSealed;

internal sealed record SealIsBroken() : Refusal(new Text(
    "Det här gick inte att läsa. Det kan ha skadats på enheten. Skriv det igen.", "This could not be read. It may have been damaged on the device. Write it again."));

internal sealed record SealKeyIsGone() : Refusal(new Text(
    "Det här har legat i utkorgen så länge att det inte går att öppna. Skriv det igen.", "This has been in the outbox for so long that it cannot be opened. Write it again."));

internal sealed record WrittenByAnother() : Refusal(new Text(
    "Skrivet av en annan inloggning. Det skickas när den loggar in här.", "Written by another login. It is sent when that one signs in here."));

/// <summary>The form's own sentences, one after the other.</summary>
internal sealed record ItemNeedsCorrection(IEnumerable<Text> Faults) : Refusal(new Text(
    string.Join(' ', Faults.Select(f => f.Swedish)), string.Join(' ', Faults.Select(f => f.English))));
