using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.Municipalities.ShowToday;

internal static class TodayTexts
{
    public static readonly Text Title = new("Idag", "Today");
    public static readonly Text Day = new("{0:dddd d MMMM}", "{0:dddd d MMMM}");
    public static readonly Text Left = new("{0} kvar", "{0} left");
    public static readonly Text NothingLeft = new("Inget att göra just nu.", "Nothing to do just now.");
    public static readonly Text ComesNext = new(
        "Näst på tur är {0}. Rapporter tas emot till {1:dddd d MMMM 'kl.' HH.mm}.", "Next is {0}. Reports are taken in until {1:dddd d MMMM 'at' HH:mm}.");
    public static readonly Text FirstHour = new("Kom igång: {0} steg kvar", "Get started: {0} steps left");
    public static readonly Text OneStep = new("Kom igång: 1 steg kvar", "Get started: 1 step left");

    public static Text State(TodayState state) => state switch
    {
        TodayState.Done => new("klart", "done"),
        TodayState.UnderWay => new("pågår", "under way"),
        _ => new("att göra", "to do"),
    };
}
