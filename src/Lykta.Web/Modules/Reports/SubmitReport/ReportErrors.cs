using Lykta.Kernel;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Beside which field a refusal is shown; none means the whole form.</summary>
internal static class ReportErrors
{
    public static string FieldOf(Refusal refusal) => refusal switch
    {
        UnknownKind => nameof(SubmitReportForm.Kind),
        UnknownPlace or UnknownArea => nameof(SubmitReportForm.Where),
        HasNotHappenedYet => nameof(SubmitReportForm.When),
        OtherNeedsWords => nameof(SubmitReportForm.Text),
        KindTakesNoPhotos or TooManyPhotos => "Photos",
        _ => string.Empty,
    };
}
