using Lykta.Modules.Reports.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Reports.Persistence;

internal sealed class PoliceReportConfiguration : IEntityTypeConfiguration<PoliceReport>
{
    public void Configure(EntityTypeBuilder<PoliceReport> builder)
    {
        builder.ToTable("PoliceReport", "reports").HasKey(p => new { p.Municipality, p.ReportId });
        builder.Property(p => p.CaseNumber).HasMaxLength(20);
        builder.HasOne<Report>().WithMany().HasForeignKey(p => new { p.Municipality, p.ReportId }).OnDelete(DeleteBehavior.Cascade);
    }
}
