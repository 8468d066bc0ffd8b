using Lykta.Modules.YearWheels.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.YearWheels.Persistence;

internal sealed class YearWheelConfiguration : IEntityTypeConfiguration<YearWheelEntry>
{
    public void Configure(EntityTypeBuilder<YearWheelEntry> builder)
    {
        builder.ToTable("YearWheelEntry", "year_wheels").HasKey(e => new { e.Municipality, e.Id });
        builder.Property(e => e.Name).HasMaxLength(YearWheelEntry.LongestName);
        builder.Property(e => e.Place).HasMaxLength(YearWheelEntry.LongestName);
        builder.Property(e => e.Note).HasMaxLength(YearWheelEntry.LongestNote);
        builder.HasIndex(e => new { e.Municipality, e.To });
    }
}
