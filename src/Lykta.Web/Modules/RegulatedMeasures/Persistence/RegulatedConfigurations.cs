using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.RegulatedMeasures.Persistence;

internal sealed class CameraSurveillanceConfiguration : IEntityTypeConfiguration<CameraSurveillance>
{
    public void Configure(EntityTypeBuilder<CameraSurveillance> builder)
    {
        builder.ToTable("CameraSurveillance", "regulated").HasKey(c => new { c.Municipality, c.Id });
        builder.Property(c => c.Name).HasMaxLength(CameraSurveillance.LongestName);
        builder.Property(c => c.Informed).HasMaxLength(CameraSurveillance.LongestInformed);
        builder.Ignore(c => c.KeptUntil);
        builder.HasIndex(c => new { c.Municipality, c.State });
        builder.HasIndex(c => new { c.Municipality, c.MeasureId });
    }
}

internal sealed class CameraWeighingConfiguration : IEntityTypeConfiguration<CameraWeighing>
{
    public void Configure(EntityTypeBuilder<CameraWeighing> builder)
    {
        builder.ToTable("CameraWeighing", "regulated").HasKey(w => new { w.Municipality, w.CameraId, w.Number });
        builder.Property(w => w.Number).ValueGeneratedNever();
        builder.Property(w => w.Site).HasMaxLength(CameraWeighing.LongestSite);
        builder.Property(w => w.AreaCode).HasMaxLength(40);
        builder.Property(w => w.Kind).HasMaxLength(40);
        builder.Property(w => w.FiguresJson).HasMaxLength(-1);
        foreach (var words in (string[])[nameof(CameraWeighing.Purpose), nameof(CameraWeighing.Problem), nameof(CameraWeighing.Alternatives), nameof(CameraWeighing.FieldOfView), nameof(CameraWeighing.InFavour), nameof(CameraWeighing.Against), nameof(CameraWeighing.OfficerOpinion)])
        {
            builder.Property(words).HasMaxLength(CameraWeighing.LongestWords);
        }

        builder.Property(w => w.Hours).HasMaxLength(CameraWeighing.LongestLine);
        builder.Property(w => w.Masking).HasMaxLength(CameraWeighing.LongestLine);
        builder.Property(w => w.WhoLooks).HasMaxLength(CameraWeighing.LongestLine);
        builder.Property(w => w.DecidedBy).HasMaxLength(CameraWeighing.LongestOrgan);
        builder.Property(w => w.RegistryNumber).HasMaxLength(DocumentMark.LongestNumber);
        builder.Property(w => w.ContentHash).HasMaxLength(64);
        builder.Ignore(w => w.IsDecided).Ignore(w => w.Figures).Ignore(w => w.IsIntact).Ignore(w => w.Words).Ignore(w => w.Lacks);
        builder.HasOne<CameraSurveillance>().WithMany().HasForeignKey(w => new { w.Municipality, w.CameraId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GuardPermitConfiguration : IEntityTypeConfiguration<GuardPermit>
{
    public void Configure(EntityTypeBuilder<GuardPermit> builder)
    {
        builder.ToTable("GuardPermit", "regulated").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.Name).HasMaxLength(GuardPermit.LongestName);
        builder.Property(p => p.Site).HasMaxLength(GuardPermit.LongestSite);
        builder.Property(p => p.AreaCode).HasMaxLength(40);
        builder.Property(p => p.Activity).HasMaxLength(GuardPermit.LongestSite);
        builder.Property(p => p.FiguresJson).HasMaxLength(-1);
        builder.Property(p => p.Need).HasMaxLength(GuardPermit.LongestNeed);
        builder.Property(p => p.Suitability).HasMaxLength(GuardPermit.LongestWords);
        builder.Property(p => p.Wanted).HasMaxLength(GuardPermit.LongestWords);
        builder.Property(p => p.Company).HasMaxLength(GuardPermit.LongestCompany);
        builder.Property(p => p.PermitNumber).HasMaxLength(GuardPermit.LongestNumber);
        builder.Property(p => p.Conditions).HasMaxLength(GuardPermit.LongestWords);
        builder.Property(p => p.EndedWhy).HasMaxLength(GuardPermit.LongestReason);
        builder.Ignore(p => p.Figures).Ignore(p => p.MissingToApply);
        builder.HasIndex(p => new { p.Municipality, p.State, p.ValidTo });
        builder.HasIndex(p => new { p.Municipality, p.MeasureId });
    }
}
