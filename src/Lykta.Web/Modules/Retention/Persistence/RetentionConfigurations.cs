using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Retention.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Retention.Persistence;

internal sealed class RetentionDecisionConfiguration : IEntityTypeConfiguration<RetentionDecision>
{
    public void Configure(EntityTypeBuilder<RetentionDecision> builder)
    {
        builder.ToTable("RetentionDecision", "retention").HasKey(d => new { d.Municipality, d.Id });
        builder.Property(d => d.Rule).HasMaxLength(40);
        builder.Property(d => d.Reference).HasMaxLength(RetentionDecision.LongestReference);
        builder.Ignore(d => d.IsInForce);
        builder.Ignore(d => d.IsProposed);
    }
}

internal sealed class DisposalRunConfiguration : IEntityTypeConfiguration<DisposalRun>
{
    public void Configure(EntityTypeBuilder<DisposalRun> builder)
    {
        builder.ToTable("DisposalRun", "retention").HasKey(r => new { r.Municipality, r.Id });
        builder.Property(r => r.Rule).HasMaxLength(40);
        builder.Ignore(r => r.Rows);
        builder.HasOne<RetentionDecision>().WithMany().HasForeignKey(r => new { r.Municipality, r.DecisionId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RetentionHoldConfiguration : IEntityTypeConfiguration<RetentionHold>
{
    public void Configure(EntityTypeBuilder<RetentionHold> builder)
    {
        builder.ToTable("RetentionHold", "retention").HasKey(h => new { h.Municipality, h.Id });
        builder.Property(h => h.Reference).HasMaxLength(RetentionHold.LongestReference);
        builder.Property(h => h.AreaCode).HasMaxLength(40);
        builder.Ignore(h => h.IsProposed);
        builder.HasOne<Report>().WithMany().HasForeignKey(h => new { h.Municipality, h.ReportId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WordRemovalConfiguration : IEntityTypeConfiguration<WordRemoval>
{
    public void Configure(EntityTypeBuilder<WordRemoval> builder)
    {
        builder.ToTable("WordRemoval", "retention").HasKey(r => new { r.Municipality, r.Id });
        builder.Property(r => r.Sort).HasMaxLength(20);
        builder.Property(r => r.Reference).HasMaxLength(WordRemoval.LongestReference);
        builder.Ignore(r => r.IsProposed);
        builder.Ignore(r => r.Chosen);
    }
}
