namespace Lykta.Platform.Web;

/// <summary>What the program tells whoever keeps it running: event names, ids, counts and faults. Never what somebody wrote, who they are or where from.</summary>
internal static class Logs
{
    public static void AddLogs(this ILoggingBuilder logging, bool asJson)
    {
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.StaticFiles", LogLevel.Error);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // Values of a failed statement are somebody's report: faults are told by ErrorAnswers, never by the data layer.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        if (asJson)
        {
            logging.ClearProviders();
            logging.AddJsonConsole(o => (o.UseUtcTimestamp, o.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        }
    }
}
