using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.FirstHour;

internal static class FirstHourTexts
{
    public static readonly Text Title = new("Kom igång", "Get started");
    public static readonly Text Lead = new("Ta raderna i ordning. Ungefär en halvtimme, sedan kan första rapporten komma in.", "Take the rows in order. About half an hour, and the first report can come in.");
    public static readonly Text Left = new("{0} av {1} klara", "{0} of {1} done");
    public static readonly Text AllDone = new("Allt är klart. Kommunen kan arbeta.", "Everything is done. The municipality can work.");
    public static readonly Text AllDoneNext = new("Be en enhet skicka sin första rapport, och öppna sedan lägesbilden.", "Ask a unit to send its first report, then open the picture.");
    public static readonly Text Step = new("Steg", "Step");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Done = new("klart", "done");
    public static readonly Text Remaining = new("kvar", "left");
    public static readonly Text Optional = new("kan vänta", "can wait");
    public static readonly Text Picture = new("Till lägesbilden", "To the picture");
}
