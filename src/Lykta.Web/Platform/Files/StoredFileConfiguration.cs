using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Platform.Files;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("StoredFile", "files").HasKey(f => new { f.Municipality, f.Id });
        builder.Property(f => f.ContentType).HasMaxLength(40);
        builder.Property(f => f.Bytes).HasConversion(SealedField.AsBytes);
        builder.Ignore(f => f.Place);
        builder.Ignore(f => f.WrittenAt);
    }
}
