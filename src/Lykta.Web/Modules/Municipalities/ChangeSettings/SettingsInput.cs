using System.Globalization;
using Lykta.Design;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.Modules.Municipalities.ChangeSettings;

/// <summary>The settings form, as shown and as sent.</summary>
internal sealed class SettingsInput
{
    public string? Cadence { get; set; }

    public string? StopDay { get; set; }

    public string? StopTime { get; set; }

    public string? FaultReportAddress { get; set; }

    public string? ConcernReportAddress { get; set; }

    public string? Reason { get; set; }

    public long? Version { get; set; }

    public static SettingsInput Of(SeenMunicipality m) => new()
    {
        Cadence = m.Cadence.ToString(),
        StopDay = m.StopDay.ToString(),
        StopTime = m.StopTime.ToString("HH:mm", CultureInfo.InvariantCulture),
        FaultReportAddress = m.FaultReportAddress,
        ConcernReportAddress = m.ConcernReportAddress,
        Version = m.Version,
    };

    /// <summary>The command, or null with what is wrong told at its fields.</summary>
    public ChangeSettingsCommand? Read(FieldErrors errors)
    {
        Domain.Cadence? cadence = Enum.TryParse<Domain.Cadence>(Cadence, out var c) && Enum.IsDefined(c) ? c : null;
        TimeOnly? time = TimeOnly.TryParse(StopTime?.Replace('.', ':'), CultureInfo.InvariantCulture, out var t) ? t : null;
        var day = Weekdays.Read(StopDay);
        errors.AddIf(cadence is null, "Input.Cadence", ChangeSettingsTexts.ChooseCadence);
        errors.AddIf(day is null, "Input.StopDay", ChangeSettingsTexts.ChooseDay);
        errors.AddIf(time is null, "Input.StopTime", ChangeSettingsTexts.StopTimeWrong);
        return errors.Any ? null : new ChangeSettingsCommand(new MunicipalitySettings(cadence!.Value, day!.Value, time!.Value, FaultReportAddress, ConcernReportAddress), Version);
    }
}
