using Lykta.Kernel;

namespace Lykta.Modules.Meetings.MoveMeeting;

internal static class MoveMeetingTexts
{
    public static readonly Text Title = new("Flytta mötet", "Move the meeting");
    public static readonly Text Open = new("Flytta", "Move");
    public static readonly Text Lead = new(
        "Skicka kalenderfilen igen efteråt. Då flyttas mötet också i deltagarnas kalendrar.", "Send the calendar file again afterwards. The meeting then moves in the participants' calendars too.");

    public static readonly Text CallOff = new("Ställ in mötet", "Call the meeting off");
    public static readonly Text CallOffLead = new(
        "Mötet tas bort ur listan. Det går så länge inget är antecknat. Säg själv till deltagarna.", "The meeting is taken off the list. That is possible while nothing is noted for it. Tell the participants yourself.");
}
