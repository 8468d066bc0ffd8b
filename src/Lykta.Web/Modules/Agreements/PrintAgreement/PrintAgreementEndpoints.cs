using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Agreements.PrintAgreement;

/// <summary>The files of an agreement and of a pledge: PDF and Word.</summary>
internal static class PrintAgreementEndpoints
{
    public static void MapPrintAgreement(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/overenskommelser/{id:guid}/pdf", async (Guid id, AgreementPrinter printer, CancellationToken ct) => await printer.PdfAsync(new Id<CollaborationAgreement>(id), ct))
            .Leaves(typeof(AgreementExported)).Requires(AgreementsPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/overenskommelser/{id:guid}/docx", async (Guid id, AgreementPrinter printer, CancellationToken ct) => await printer.WordAsync(new Id<CollaborationAgreement>(id), ct))
            .Leaves(typeof(AgreementExported)).Requires(AgreementsPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/medborgarloften/{id:guid}/pdf", async (Guid id, AgreementPrinter printer, CancellationToken ct) => await printer.PdfAsync(new Id<CitizenPledge>(id), ct))
            .Leaves(typeof(PledgeExported)).Requires(AgreementsPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/medborgarloften/{id:guid}/docx", async (Guid id, AgreementPrinter printer, CancellationToken ct) => await printer.WordAsync(new Id<CitizenPledge>(id), ct))
            .Leaves(typeof(PledgeExported)).Requires(AgreementsPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>Prints agreements and pledges to files.</summary>
internal sealed class AgreementPrinter(CurrentViewer current, SheetQuery query, SheetFiles files)
{
    public async Task<IResult> PdfAsync(Id<CollaborationAgreement> id, CancellationToken ct) =>
        await files.PdfAsync((await query.AgreementAsync(id, current.Viewer, ct)).Sheet, Agreement, $"overenskommelser/{id}", new AgreementExported(id, "pdf"), ct);

    public async Task<IResult> PdfAsync(Id<CitizenPledge> id, CancellationToken ct) =>
        await files.PdfAsync((await query.PledgeAsync(id, current.Viewer, ct)).Sheet, Pledge, $"medborgarloften/{id}", new PledgeExported(id, "pdf"), ct);

    public async Task<IResult> WordAsync(Id<CollaborationAgreement> id, CancellationToken ct)
    {
        var (sheet, mark) = await query.AgreementAsync(id, current.Viewer, ct);
        return await files.WordAsync(sheet, mark, Agreement, new AgreementExported(id, "docx"), ct);
    }

    public async Task<IResult> WordAsync(Id<CitizenPledge> id, CancellationToken ct)
    {
        var (sheet, pledge) = await query.PledgeAsync(id, current.Viewer, ct);
        return await files.WordAsync(sheet, PledgeMark.Of(pledge), Pledge, new PledgeExported(id, "docx"), ct);
    }

    private const string Agreement = "overenskommelse";
    private const string Pledge = "medborgarlofte";
}

/// <summary>What a pledge's file says about itself: a draft until it is given.</summary>
internal static class PledgeMark
{
    public static DocumentMark Of(CitizenPledge pledge) => new()
    {
        Type = DocumentType.Agreement,
        Day = pledge.PromisedOn ?? SwedishTime.DayOf(pledge.WrittenAt),
        Status = pledge.PromisedOn is null ? DocumentStatus.Draft : DocumentStatus.DrawnUp,
    };
}

/// <summary>An agreement left as a file.</summary>
internal sealed record AgreementExported(Id<CollaborationAgreement> Agreement, string Format) : Reading;

/// <summary>A citizen pledge left as a file, with what is public of it.</summary>
internal sealed record PledgeExported(Id<CitizenPledge> Pledge, string Format) : Reading;
