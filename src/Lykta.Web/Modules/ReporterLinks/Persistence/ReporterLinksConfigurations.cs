using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.ReporterLinks.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.ReporterLinks.Persistence;

internal sealed class ReporterLinkConfiguration : IEntityTypeConfiguration<ReporterLink>
{
    public void Configure(EntityTypeBuilder<ReporterLink> builder)
    {
        builder.ToTable("ReporterLink", "reporter_links").HasKey(l => new { l.Municipality, l.Id });
        builder.Property(l => l.Name).HasMaxLength(80);
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => new { l.Municipality, l.UnitId });
        builder.HasOne<Unit>().WithMany().HasForeignKey(l => new { l.Municipality, l.UnitId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PairedDeviceConfiguration : IEntityTypeConfiguration<PairedDevice>
{
    public void Configure(EntityTypeBuilder<PairedDevice> builder)
    {
        builder.ToTable("PairedDevice", "reporter_links").HasKey(d => new { d.Municipality, d.Id });
        builder.Property(d => d.SecretHash).HasMaxLength(64);
        builder.HasIndex(d => d.SecretHash).IsUnique();
        builder.HasIndex(d => new { d.Municipality, d.LinkId });
        builder.HasOne<ReporterLink>().WithMany().HasForeignKey(d => new { d.Municipality, d.LinkId }).OnDelete(DeleteBehavior.Cascade);
    }
}
