using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Plans.Persistence;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plan", "plans").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.Name).HasMaxLength(Plan.LongestName);
        builder.Property(p => p.Purpose).HasMaxLength(Plan.LongestPurpose);
        builder.Property(p => p.Organ).HasMaxLength(Plan.LongestOrgan);
        builder.Property(p => p.EndedWhy).HasMaxLength(Plan.LongestWhy);
        builder.Property(p => p.ContentHash).HasMaxLength(64);
        builder.ComplexProperty(p => p.Mark, mark => mark.OfDocument());
        builder.HasIndex(p => new { p.Municipality, p.State, p.Kind });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(p => new { p.Municipality, p.BasisId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanMeasureConfiguration : IEntityTypeConfiguration<PlanMeasure>
{
    public void Configure(EntityTypeBuilder<PlanMeasure> builder)
    {
        builder.ToTable("PlanMeasure", "plans").HasKey(m => new { m.Municipality, m.PlanId, m.MeasureId });
        builder.HasOne<Plan>().WithMany().HasForeignKey(m => new { m.Municipality, m.PlanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Measure>().WithMany().HasForeignKey(m => new { m.Municipality, m.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanAnswerConfiguration : IEntityTypeConfiguration<PlanAnswer>
{
    public void Configure(EntityTypeBuilder<PlanAnswer> builder)
    {
        builder.ToTable("PlanAnswer", "plans").HasKey(a => new { a.Municipality, a.PlanId, a.MeasureId, a.ConclusionId });
        builder.HasOne<PlanMeasure>().WithMany().HasForeignKey(a => new { a.Municipality, a.PlanId, a.MeasureId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PictureText>().WithMany().HasForeignKey(a => new { a.Municipality, a.ConclusionId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanStanceConfiguration : IEntityTypeConfiguration<PlanStance>
{
    public void Configure(EntityTypeBuilder<PlanStance> builder)
    {
        builder.ToTable("PlanStance", "plans").HasKey(s => new { s.Municipality, s.PlanId, s.ConclusionId });
        builder.Property(s => s.Words).HasMaxLength(PlanStance.Longest);
        builder.HasOne<Plan>().WithMany().HasForeignKey(s => new { s.Municipality, s.PlanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PictureText>().WithMany().HasForeignKey(s => new { s.Municipality, s.ConclusionId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SealedPlanLeafConfiguration : IEntityTypeConfiguration<SealedPlanLeaf>
{
    public void Configure(EntityTypeBuilder<SealedPlanLeaf> builder)
    {
        builder.ToTable("SealedPlanLeaf", "plans").HasKey(l => new { l.Municipality, l.PlanId, l.Path });
        builder.Property(l => l.Path).HasMaxLength(160);
        builder.Property(l => l.Salt).HasMaxLength(2 * Platform.Audit.SaltedLeaf.SaltLength);
        builder.Property(l => l.Json).HasMaxLength(-1);
        builder.Property(l => l.Hash).HasMaxLength(64);
        builder.Property(l => l.ChangedHash).HasMaxLength(64);
        builder.HasOne<Plan>().WithMany().HasForeignKey(l => new { l.Municipality, l.PlanId }).OnDelete(DeleteBehavior.Restrict);
    }
}
