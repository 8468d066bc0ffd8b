using Lykta.Modules.Places.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Places.Persistence;

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        builder.ToTable("Division", "places").HasKey(d => new { d.Municipality, d.Id });
        builder.Property(d => d.Name).HasMaxLength(80);
        builder.HasIndex(d => new { d.Municipality, d.Name }).IsUnique();
    }
}

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("Area", "places").HasKey(a => new { a.Municipality, a.Code });
        builder.Property(a => a.Code).HasMaxLength(40);
        builder.Property(a => a.Name).HasMaxLength(120);
        builder.HasOne<Division>().WithMany().HasForeignKey(a => new { a.Municipality, a.DivisionId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("Place", "places").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.Name).HasMaxLength(120);
        builder.Property(p => p.Address).HasMaxLength(200);
        builder.Property(p => p.AreaCode).HasMaxLength(40);
        builder.Ignore(p => p.Position);
        builder.HasIndex(p => new { p.Municipality, p.Name });
    }
}

internal sealed class GroundLayerConfiguration : IEntityTypeConfiguration<GroundLayer>
{
    public void Configure(EntityTypeBuilder<GroundLayer> builder)
    {
        builder.ToTable("GroundLayer", "places").HasKey(g => new { g.Municipality, g.Id });
        builder.Property(g => g.Name).HasMaxLength(120);
    }
}
