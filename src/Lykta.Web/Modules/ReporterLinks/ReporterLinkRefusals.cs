using Lykta.Kernel;

namespace Lykta.Modules.ReporterLinks;

internal sealed record LinkIsUnknown() : Refusal(new Text(
    "Länken känns inte igen. Skanna QR-koden på bladet igen, eller skriv av adressen noga.",
    "The link is not recognised. Scan the QR code on the sheet again, or copy the address with care."));

internal sealed record LinkIsRevoked() : Refusal(new Text(
    "Länken är avslutad. Be kommunens samordnare om ett nytt blad.", "The link has been ended. Ask the municipality's coordinator for a new sheet."));

internal sealed record LinkHasExpired(DateOnly On) : Refusal(new Text(
    $"Länken gällde till och med {On.ToString("d MMMM yyyy", Culture.Swedish)}. Be kommunens samordnare förlänga den; sedan går det bra att försöka igen.",
    $"The link was valid until {On.ToString("d MMMM yyyy", Culture.English)}. Ask the municipality's coordinator to extend it, then try again."));

internal sealed record UnitIsClosed(string Unit) : Refusal(new Text(
    $"{Unit} rapporterar inte längre. Be kommunens samordnare om ett nytt blad.", $"{Unit} no longer reports. Ask the municipality's coordinator for a new sheet."));

internal sealed record TooManyWrongLinks() : Refusal(new Text(
    "För många felaktiga länkar på kort tid. Vänta en minut och försök igen.", "Too many wrong links in a short time. Wait a minute and try again."));

internal sealed record NoUnitChosen() : Refusal(new Text("Välj minst en enhet.", "Choose at least one unit."), RefusalKind.Malformed);
