using Lykta.Kernel;

namespace Lykta.Modules.Meetings.ShowMeeting;

internal static class ShowMeetingTexts
{
    public static readonly Text Notes = new("Anteckningar", "Notes");
    public static readonly Text Calendar = new("Till kalendern", "To the calendar");
    public static readonly Text Hold = new("Öppna mötesläget", "Open meeting mode");
    public static readonly Text Eyebrow = new("{0} · {1}–{2}", "{0} · {1}–{2}");
    public static readonly Text Agenda = new("Dagordning", "Agenda");
    public static readonly Text Attendance = new("Närvaro", "Attendance");
    public static readonly Text NobodyYet = new("Ingen är markerad som närvarande.", "Nobody is marked present.");
    public static readonly Text Decisions = new("Beslut", "Decisions");
    public static readonly Text NoDecisions = new("Inga beslut.", "No decisions.");
    public static readonly Text Priorities = new("Prioritering", "Priorities");
    public static readonly Text NoPriorities = new("Inget prioriterat.", "Nothing prioritised.");
    public static readonly Text Focus = new("Veckans fokus", "Focus of the week");
    public static readonly Text Contributions = new("Inspel", "Contributions");
    public static readonly Text NoContributions = new("Inga inspel.", "No contributions.");
    public static readonly Text Escalations = new("Lyft vidare", "Lifted further");
    public static readonly Text Tellings = new("Att berätta", "What to tell");
    public static readonly Text Contribute = new("Lämna inspel till mötet", "Contribute to the meeting");
    public static readonly Text ContributeHint = new("Det tas upp när ni går laget runt.", "It is taken up around the table.");
    public static readonly Text Send = new("Skicka inspelet", "Send the contribution");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Document = new("Dokument", "Document");
    public static readonly Text Keeper = new("Antecknar", "Keeps the notes");
    public static readonly Text Adjuster = new("Justerare", "Adjuster");
    public static readonly Text Frozen = new("Godkända och lagda till handlingarna {0}. Kontrollsumma {1}.", "Approved and filed {0}. Checksum {1}.");
    public static readonly Text Count = new("{0} ({1} st)", "{0} ({1})");
}
