using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.SituationPictures.Persistence;

internal sealed class SituationPictureConfiguration : IEntityTypeConfiguration<SituationPicture>
{
    public void Configure(EntityTypeBuilder<SituationPicture> builder)
    {
        builder.ToTable("SituationPicture", "pictures").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.PeriodCode).HasMaxLength(21);
        builder.Property(p => p.ContentHash).HasMaxLength(64);
        builder.Ignore(p => p.Period);
        builder.Property(p => p.Content).HasMaxLength(-1).HasConversion(
            content => StoredJson.Write(content),
            json => StoredJson.Read<PictureContent>(json));
        builder.ComplexProperty(p => p.Mark, mark => mark.OfDocument());
        builder.HasIndex(p => new { p.Municipality, p.Kind, p.PeriodCode, p.Revision }).IsUnique();
    }
}
