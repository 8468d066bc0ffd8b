using Lykta.Modules.Organisations.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Organisations.Persistence;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisation", "organisations").HasKey(o => new { o.Municipality, o.Id });
        builder.Property(o => o.Name).HasMaxLength(120);
        builder.HasIndex(o => new { o.Municipality, o.Name }).IsUnique();
    }
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("Unit", "organisations").HasKey(u => new { u.Municipality, u.Id });
        builder.Property(u => u.Name).HasMaxLength(120);
        builder.Property(u => u.Function).HasMaxLength(80);
        builder.Property(u => u.Contact).HasMaxLength(254);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(u => new { u.Municipality, u.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnitPauseConfiguration : IEntityTypeConfiguration<UnitPause>
{
    public void Configure(EntityTypeBuilder<UnitPause> builder)
    {
        builder.ToTable("UnitPause", "organisations").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.Why).HasMaxLength(120);
        builder.HasIndex(p => new { p.Municipality, p.UnitId, p.To });
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => new { p.Municipality, p.UnitId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SharingGrantConfiguration : IEntityTypeConfiguration<SharingGrant>
{
    public void Configure(EntityTypeBuilder<SharingGrant> builder)
    {
        builder.ToTable("SharingGrant", "organisations").HasKey(g => new { g.Municipality, g.OwnerId, g.ReceiverId });
        builder.Property(g => g.Step).HasConversion<int>();
        builder.Property(g => g.Reason).HasMaxLength(400);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(g => new { g.Municipality, g.OwnerId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(g => new { g.Municipality, g.ReceiverId }).OnDelete(DeleteBehavior.Restrict);
    }
}
