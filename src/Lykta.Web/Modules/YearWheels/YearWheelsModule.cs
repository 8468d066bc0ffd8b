using Lykta.Modules.YearWheels.EditYearWheel;

namespace Lykta.Modules.YearWheels;

/// <summary>What is coming: holidays, pay days, school breaks, planned events, and weeks without meeting.</summary>
internal static class YearWheelsModule
{
    public static void AddYearWheels(this IServiceCollection services) => services.AddScoped<EditYearWheelHandler>();
}
