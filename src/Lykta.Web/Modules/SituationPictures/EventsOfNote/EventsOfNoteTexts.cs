using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.EventsOfNote;

internal static class EventsOfNoteTexts
{
    public static readonly Text Title = new("Särskilda händelser", "Events of note");
    public static readonly Text Lead = new(
        "Det som alla i mötet behöver känna till, med egna ord. Skriv vad som hände, aldrig vem.",
        "What everyone in the meeting needs to know, in your own words. Say what happened, never who.");
    public static readonly Text Words = new("Vad hände?", "What happened?");
    public static readonly Text Report = new("Rapport", "Report");
    public static readonly Text ReportHint = new("Länka rapporten om det finns en.", "Link the report if there is one.");
    public static readonly Text NoReport = new("Ingen rapport", "No report");
    public static readonly Text None = new("Inga särskilda händelser är noterade.", "No events of note.");
    public static readonly Text By = new("{0} · får läsas av: {1}", "{0} · may be read by: {1}");
    public static readonly Text SeeReport = new("Visa rapporten", "Show the report");
}
