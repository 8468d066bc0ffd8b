using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Platform.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntry", "audit").HasKey(e => new { e.Municipality, e.Number });
        builder.Property(e => e.Event).HasMaxLength(80);
        builder.Property(e => e.Details).HasMaxLength(-1);
        builder.Property(e => e.ReasonHash).HasMaxLength(64);
        builder.Property(e => e.PreviousHash).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);

        // Readings, and days long ago, are asked for among a million others.
        builder.HasIndex(e => new { e.Municipality, e.Event, e.Number });
        builder.HasIndex(e => new { e.Municipality, e.At });
    }
}

internal sealed class AuditReasonConfiguration : IEntityTypeConfiguration<AuditReason>
{
    public void Configure(EntityTypeBuilder<AuditReason> builder) =>
        builder.ToTable("AuditReason", "audit").HasKey(e => new { e.Municipality, e.Number });
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHead", "audit").HasKey(e => e.Municipality);
        builder.Property(e => e.Hash).HasMaxLength(64);
    }
}

internal sealed class OutboxEventConfiguration : IEntityTypeConfiguration<OutboxEvent>
{
    public void Configure(EntityTypeBuilder<OutboxEvent> builder)
    {
        builder.ToTable("OutboxEvent", "audit").HasKey(e => new { e.Municipality, e.Number });
        builder.Property(e => e.Event).HasMaxLength(80);
        builder.HasIndex(e => e.NotBefore);
    }
}
