using Lykta.Modules.Reports.RemindUnits;
using Lykta.Platform.Jobs;

namespace Lykta.Modules.Reports.SubmitNilReport;

/// <summary>Nil reports and the reminder that leads to them.</summary>
internal static class NilReportServices
{
    public static void AddNilReports(this IServiceCollection services)
    {
        services.AddSingleton<NilReportLink>();
        services.AddScoped<SubmitNilReportHandler>();
        services.AddScoped<AnswerReminderHandler>();
        services.AddScoped<UnitReminders>();
        services.AddScoped<SilentUnitsQuery>();
        services.AddScoped<RemindNowHandler>();
        services.AddScoped<RemindUnitsJob>();
        services.AddScoped<IRecurringJob>(s => s.GetRequiredService<RemindUnitsJob>());
    }
}
