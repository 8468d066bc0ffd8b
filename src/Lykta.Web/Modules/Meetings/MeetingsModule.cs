using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Meetings.AdoptMeeting;
using Lykta.Modules.Meetings.ApproveMeeting;
using Lykta.Modules.Meetings.CalendarFile;
using Lykta.Modules.Meetings.Contribute;
using Lykta.Modules.Meetings.EditTemplate;
using Lykta.Modules.Meetings.FocusWeek;
using Lykta.Modules.Meetings.HoldMeeting;
using Lykta.Modules.Meetings.ListMeetings;
using Lykta.Modules.Meetings.MarkMeeting;
using Lykta.Modules.Meetings.MoveMeeting;
using Lykta.Modules.Meetings.PlanMeeting;
using Lykta.Modules.Meetings.PlanSeries;
using Lykta.Modules.Meetings.PrintNotes;
using Lykta.Modules.Meetings.ReadLinks;
using Lykta.Modules.Meetings.RecordDecisions;
using Lykta.Modules.Meetings.SetPriorities;
using Lykta.Modules.Meetings.ShowToday;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings;

/// <summary>Meetings: the series they come in, holding them, and what comes of it.</summary>
internal static class MeetingsModule
{
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<PlanSeriesHandler>();
        services.AddScoped<IFirstHourStep, SeriesStep>();
        services.AddScoped<EditTemplateHandler>();
        services.AddScoped<PlanMeetingHandler>();
        services.AddScoped<MeetingContentQuery>();
        services.AddScoped<MeetingReader>();
        services.AddScoped<ListMeetingsQuery>();
        services.AddScoped<RoomQuery>();
        services.AddScoped<OpenMeetingHandler>();
        services.AddScoped<MarkAttendanceHandler>();
        services.AddScoped<NoteItemHandler>();
        services.AddScoped<ContributeHandler>();
        services.AddScoped<TakeUpContributionHandler>();
        services.AddScoped<DecideHandler>();
        services.AddScoped<SettleDecisionHandler>();
        services.AddScoped<PrioritiseHandler>();
        services.AddScoped<FocusWeekHandler>();
        services.AddScoped<EscalateHandler>();
        services.AddScoped<TellHandler>();
        services.AddScoped<AdoptMeetingHandler>();
        services.AddScoped<MeetingLeaves>();
        services.AddScoped<ApproveMeetingHandler>();
        services.AddScoped<MarkMeetingHandler>();
        services.AddScoped<MoveMeetingHandler>();
        services.AddScoped<ReadLinkHandler>();
        services.AddScoped<ReadLinkOpener>();
        services.AddScoped<ReadByLinkQuery>();
        services.AddScoped<ITodayItems, MeetingsToday>();
        services.AddScoped<IDigestPart, FocusDigestPart>();
        services.AddScoped<NotesSheetQuery>();
        services.AddScoped<IPublicRecords, MeetingRecords>();
        services.AddScoped<IClassifiedTexts, ClassifiedItems>();
        services.AddScoped<IFrozenTexts, FrozenMeetingTexts>();
        services.AddScoped<IClassifiedTexts, ClassifiedContributions>();
        services.AddScoped<IClassifiedTexts, ClassifiedDecisions>();
        services.AddScoped<NotesPrinter>();
        services.AddScoped<CalendarQuery>();
    }

    /// <summary>What stands beside the pages: notes as files, calendar files and read links.</summary>
    public static void MapMeetingFiles(this IEndpointRouteBuilder app)
    {
        app.MapPrintNotes();
        app.MapCalendarFiles();
        app.MapReadLinks();
    }
}
