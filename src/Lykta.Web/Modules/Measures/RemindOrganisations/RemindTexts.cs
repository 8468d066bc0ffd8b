using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;

namespace Lykta.Modules.Measures.RemindOrganisations;

internal static class RemindTexts
{
    public static readonly Text Subject = new("Åtgärder som väntar på er", "Measures waiting for you");

    public static readonly Text Line = new("  {0}, klar senast {1:yyyy-MM-dd}", "  {0}, due {1:yyyy-MM-dd}");

    public static readonly Text Body = new(
        """
        Hej!

        {0}

        Alla era åtgärder, med de försenade först:
        {1}

        {2}
        """,
        """
        Hello!

        {0}

        All your measures, the overdue first:
        {1}

        {2}
        """);

    public static Text Heading(ReminderStage stage) => stage switch
    {
        ReminderStage.Overdue => new("Försenade:", "Overdue:"),
        ReminderStage.DueSoon => new("Ska vara klara inom en vecka:", "Due within a week:"),
        _ => new("Väntar på ert svar:", "Awaiting your answer:"),
    };
}
