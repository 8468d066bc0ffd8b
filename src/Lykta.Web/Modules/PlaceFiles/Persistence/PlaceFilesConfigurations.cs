using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.PlaceFiles.Persistence;

internal sealed class PlaceFileConfiguration : IEntityTypeConfiguration<PlaceFile>
{
    public void Configure(EntityTypeBuilder<PlaceFile> builder)
    {
        builder.ToTable("PlaceFile", "place_files").HasKey(f => new { f.Municipality, f.PlaceId });
        builder.Property(f => f.Kind).HasMaxLength(40);
        builder.Ignore(f => f.Ground);
        builder.HasOne<Place>().WithMany().HasForeignKey(f => new { f.Municipality, f.PlaceId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlacePartyConfiguration : IEntityTypeConfiguration<PlaceParty>
{
    public void Configure(EntityTypeBuilder<PlaceParty> builder)
    {
        builder.ToTable("PlaceParty", "place_files").HasKey(p => new { p.Municipality, p.PlaceId, p.Number });
        builder.Property(p => p.Number).ValueGeneratedNever();
        builder.Property(p => p.Outside).HasMaxLength(PlaceParty.LongestFor);
        builder.Property(p => p.For).HasMaxLength(PlaceParty.LongestFor);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => new { p.Municipality, p.PlaceId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlaceAssetConfiguration : IEntityTypeConfiguration<PlaceAsset>
{
    public void Configure(EntityTypeBuilder<PlaceAsset> builder)
    {
        builder.ToTable("PlaceAsset", "place_files").HasKey(a => new { a.Municipality, a.PlaceId, a.Number });
        builder.Property(a => a.Number).ValueGeneratedNever();
        builder.Property(a => a.Words).HasMaxLength(PlaceAsset.LongestWords);
        builder.HasOne<Place>().WithMany().HasForeignKey(a => new { a.Municipality, a.PlaceId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PoliceClassificationConfiguration : IEntityTypeConfiguration<PoliceClassification>
{
    public void Configure(EntityTypeBuilder<PoliceClassification> builder)
    {
        builder.ToTable("PoliceClassification", "place_files").HasKey(c => new { c.Municipality, c.Id });
        builder.Property(c => c.AreaCode).HasMaxLength(40);
        builder.Property(c => c.Source).HasMaxLength(PoliceClassification.LongestSource);
        builder.HasIndex(c => new { c.Municipality, c.AreaCode });
        builder.HasOne<Place>().WithMany().HasForeignKey(c => new { c.Municipality, c.PlaceId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlaceSurveyConfiguration : IEntityTypeConfiguration<PlaceSurvey>
{
    public void Configure(EntityTypeBuilder<PlaceSurvey> builder)
    {
        builder.ToTable("PlaceSurvey", "place_files").HasKey(s => new { s.Municipality, s.Id });
        builder.Property(s => s.Method).HasMaxLength(PlaceSurvey.LongestMethod);
        builder.Ignore(s => s.Share);
        builder.HasOne<Place>().WithMany().HasForeignKey(s => new { s.Municipality, s.PlaceId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlaceEventConfiguration : IEntityTypeConfiguration<PlaceEvent>
{
    public void Configure(EntityTypeBuilder<PlaceEvent> builder)
    {
        builder.ToTable("PlaceEvent", "place_files").HasKey(e => new { e.Municipality, e.Id });
        builder.Property(e => e.Words).HasMaxLength(PlaceEvent.LongestWords);
        builder.Ignore(e => e.Waits);
        builder.HasOne<Place>().WithMany().HasForeignKey(e => new { e.Municipality, e.PlaceId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlacePhotoConfiguration : IEntityTypeConfiguration<PlacePhoto>
{
    public void Configure(EntityTypeBuilder<PlacePhoto> builder)
    {
        builder.ToTable("PlacePhoto", "place_files").HasKey(p => new { p.Municipality, p.PlaceId, p.FileId });
        builder.Property(p => p.Words).HasMaxLength(PlacePhoto.LongestWords);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => new { p.Municipality, p.PlaceId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => new { p.Municipality, p.FileId }).OnDelete(DeleteBehavior.Restrict);
    }
}
