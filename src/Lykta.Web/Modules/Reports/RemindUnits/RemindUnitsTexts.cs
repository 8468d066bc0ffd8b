using Lykta.Kernel;

namespace Lykta.Modules.Reports.RemindUnits;

internal static class RemindUnitsTexts
{
    public static readonly Text Subject = new("Påminnelse: rapport för {0}", "Reminder: report for {0}");

    public static readonly Text Body = new(
        """
        Hej {0}!

        Vi har inte fått någon rapport från er för {1} ({2}). Senast {3:dddd d MMMM 'kl.' HH.mm} kommer den med i lägesbilden.

        Har det varit lugnt? Öppna länken och tryck på knappen:
        {4}

        Har något hänt? Rapportera här:
        {5}

        Vid fara: ring 112. Anmäl brott: 114 14.

        {6}
        """,
        """
        Hello {0}!

        We have not received a report from you for {1} ({2}). It is in time for the situational picture until {3:dddd d MMMM 'at' HH:mm}.

        Has it been calm? Open the link and press the button:
        {4}

        Has something happened? Report here:
        {5}

        In danger: call 112. To report a crime: 114 14.

        {6}
        """);

    /// <summary>After stop time: an answer no longer changes the counts, but the unit stops standing as silent.</summary>
    public static readonly Text LateBody = new(
        """
        Hej {0}!

        Vi har inte fått någon rapport från er för {1} ({2}). Det som kommer nu räknas som inkommet efter stopptid, men vi vill gärna ha ert svar.

        Har det varit lugnt? Öppna länken och tryck på knappen:
        {4}

        Har något hänt? Rapportera här:
        {5}

        Vid fara: ring 112. Anmäl brott: 114 14.

        {6}
        """,
        """
        Hello {0}!

        We have not received a report from you for {1} ({2}). What comes now counts as received after stop time, but we would like your answer.

        Has it been calm? Open the link and press the button:
        {4}

        Has something happened? Report here:
        {5}

        In danger: call 112. To report a crime: 114 14.

        {6}
        """);
}
