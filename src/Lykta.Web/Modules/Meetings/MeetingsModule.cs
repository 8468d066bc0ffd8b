using Lykta.Modules.Meetings.PlanSeries;
using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.Meetings;

/// <summary>Meetings: so far the series they come in.</summary>
internal static class MeetingsModule
{
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<PlanSeriesHandler>();
        services.AddScoped<IFirstHourStep, SeriesStep>();
    }
}
