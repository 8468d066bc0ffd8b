using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.RegulatedMeasures.ShowGuards;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using static Lykta.Modules.RegulatedMeasures.SheetParts;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.RegulatedMeasures.PrintNeed;

/// <summary>The need for guards on paper: what is put beside the application to the police, and what they answered.</summary>
internal sealed class NeedSheetQuery(ShowGuardsQuery query)
{
    public async Task<SheetFile> ReadAsync(Id<GuardPermit> id, Viewer viewer, CancellationToken ct)
    {
        var shown = await query.RunAsync(id, viewer, ct);
        var p = shown.Permit;
        OfficialSection[] sections =
        [
            Facts(NeedSheetTexts.What, [(GuardTexts.Site, p.Site), (RegulatedTexts.Place, shown.Where), (GuardTexts.Activity, p.Activity), (GuardTexts.Employer, GuardTexts.Of(p.Employer).ToString()), (GuardTexts.Company, p.Company)]),
            Words(GuardTexts.Need, p.Need),
            .. Figures(shown.Figures),
            Words(GuardTexts.Suitability, p.Suitability),
            Words(GuardTexts.Wanted, p.Wanted),
            Facts(GuardTexts.DecidedOn, p.PermitNumber is null ? [] : [(GuardTexts.DecidedOn, Day(p.DecidedOn)), (GuardTexts.PermitNumber, p.PermitNumber), (GuardTexts.ValidFrom, Day(p.ValidFrom)), (GuardTexts.ValidTo, Day(p.ValidTo)), (GuardTexts.Conditions, p.Conditions)]),
        ];
        var sheet = new OfficialSheetModel
        {
            Title = p.Name,
            Kind = GuardTexts.NeedStatement.ToString(),
            Municipality = viewer.MunicipalityName,
            Head = [NeedSheetTexts.Law.ToString(), (p.AppliedOn is { } on ? NeedSheetTexts.Sent.With(RegulatedTexts.Day(on)) : NeedSheetTexts.Draft).ToString()],
            Sections = [.. sections.Where(s => !s.IsEmpty)],
        };
        var mark = new DocumentMark
        {
            Type = DocumentType.GuardNeed,
            Day = p.AppliedOn ?? SwedishTime.DayOf(p.WrittenAt),
            Status = p.AppliedOn is null ? DocumentStatus.Draft : DocumentStatus.DrawnUp,
        };
        return new SheetFile(sheet, mark, "behov-av-ordningsvakter", $"ordningsvakter/{id}/behov");
    }

    private static string? Day(DateOnly? day) => day is { } known ? RegulatedTexts.Day(known) : null;
}

internal static class NeedSheetTexts
{
    public static readonly Text What = new("Vad ansökan gäller", "What the application is about");
    public static readonly Text Law = new("Underlag enligt lagen (2023:421) om ordningsvakter, 4 och 6 §§", "Basis under the Public Order Guards Act (2023:421), sections 4 and 6");
    public static readonly Text Sent = new("Inskickad {0}", "Sent {0}");
    public static readonly Text Draft = new("Utkast: inte inskickad", "Draft: not sent");
}
