using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>
/// When nobody gets mail that can wait: between 17.00 and 07.00 and on weekends, the hours of a Swedish office. On the municipality's stop day
/// people work until stop time, whatever day and hour that is. The reminder the evening before stop time is what the stop time asks for, and
/// what somebody waits for (a link to sign in, a basis just sent, a forwarded report) is no mail that can wait.
/// </summary>
internal static class QuietHours
{
    public static readonly TimeOnly Begin = new(17, 0);

    public static readonly TimeOnly End = new(7, 0);

    public static bool Hold(SeenMunicipality municipality, DateTime now)
    {
        var local = SwedishTime.ToLocal(now);
        var (time, isStopDay) = (TimeOnly.FromDateTime(local), local.DayOfWeek == municipality.StopDay);
        if (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !isStopDay)
        {
            return true;
        }

        var begin = isStopDay && municipality.StopTime > Begin ? municipality.StopTime : Begin;
        var end = isStopDay && municipality.StopTime < End ? municipality.StopTime : End;
        return time < end || time >= begin;
    }
}
