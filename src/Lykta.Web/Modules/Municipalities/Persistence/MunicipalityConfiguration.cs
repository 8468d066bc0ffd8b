using Lykta.Modules.Municipalities.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Municipalities.Persistence;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.ToTable("Municipality", "municipalities").HasKey(m => m.Code);
        builder.Property(m => m.Name).HasMaxLength(100);
        builder.Property(m => m.FaultReportAddress).HasMaxLength(500);
        builder.Property(m => m.ConcernReportAddress).HasMaxLength(500);
    }
}
