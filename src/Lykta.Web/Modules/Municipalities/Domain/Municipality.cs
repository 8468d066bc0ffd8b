using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Municipalities.Domain;

/// <summary>How often the situational picture is compiled (takt).</summary>
internal enum Cadence
{
    Weekly,
    EverySecondWeek,
    TwiceAMonth,
    Monthly,
}

/// <summary>A municipality (kommun): the tenant, with the settings that make it differ from the next one. Variation is data, never code.</summary>
internal sealed class Municipality : IFoundEverywhere, IVersioned
{
    private Municipality()
    {
    }

    public Municipality(MunicipalityCode code, string name, DateTime createdAt) => (Code, Name, CreatedAt) = (code, name, createdAt);

    public MunicipalityCode Code { get; private set; }

    MunicipalityCode ITenantRow.Municipality => Code;

    public string Name { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }

    public Cadence Cadence { get; private set; } = Cadence.Weekly;

    /// <summary>Reports received later than this, on the day after the period ends, are late (stopptid): Monday 12.00 unless changed.</summary>
    public DayOfWeek StopDay { get; private set; } = DayOfWeek.Monday;

    public TimeOnly StopTime { get; private set; } = new(12, 0);

    /// <summary>Where what does not belong here is reported instead: the municipality's own addresses.</summary>
    public string? FaultReportAddress { get; private set; }

    public string? ConcernReportAddress { get; private set; }

    /// <summary>When somebody last looked the settings through; null in a municipality that still runs on the defaults.</summary>
    public DateTime? SettledAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Takes new settings. An address that no browser can open is refused.</summary>
    public Result<Municipality> Settle(MunicipalitySettings settings, DateTime at)
    {
        var wrong = new Dictionary<string, Text>();
        var fault = WebAddress.Read(settings.FaultReportAddress, nameof(FaultReportAddress), wrong);
        var concern = WebAddress.Read(settings.ConcernReportAddress, nameof(ConcernReportAddress), wrong);
        if (wrong.Count > 0)
        {
            return new MalformedInput(wrong);
        }

        (Cadence, StopDay, StopTime) = (settings.Cadence, settings.StopDay, settings.StopTime);
        (FaultReportAddress, ConcernReportAddress, SettledAt) = (fault, concern, at);
        return this;
    }
}

/// <summary>What a municipality decides for itself about its rhythm and its neighbouring doors.</summary>
internal sealed record MunicipalitySettings(Cadence Cadence, DayOfWeek StopDay, TimeOnly StopTime, string? FaultReportAddress, string? ConcernReportAddress);
