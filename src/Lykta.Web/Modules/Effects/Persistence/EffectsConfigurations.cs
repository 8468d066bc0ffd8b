using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Effects.Persistence;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("Assessment", "effects").HasKey(a => new { a.Municipality, a.MeasureId, a.Number });
        builder.Property(a => a.Number).ValueGeneratedNever();
        builder.Property(a => a.Words).HasMaxLength(Assessment.Longest);
        builder.Property(a => a.Function).HasMaxLength(Measure.LongestFunction);
        builder.Property(a => a.Figures).HasMaxLength(1000).HasConversion(figures => StoredJson.Write(figures), json => StoredJson.Read<AssessedFigures>(json));
        builder.HasOne<Measure>().WithMany().HasForeignKey(a => new { a.Municipality, a.MeasureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => new { a.Municipality, a.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnitCostConfiguration : IEntityTypeConfiguration<UnitCost>
{
    public void Configure(EntityTypeBuilder<UnitCost> builder)
    {
        builder.ToTable("UnitCost", "effects").HasKey(c => new { c.Municipality, c.Kind });
        builder.Property(c => c.Kind).HasMaxLength(40);
        builder.Property(c => c.Source).HasMaxLength(UnitCost.Longest);
    }
}

internal sealed class CapitalRateConfiguration : IEntityTypeConfiguration<CapitalRate>
{
    public void Configure(EntityTypeBuilder<CapitalRate> builder)
    {
        builder.ToTable("CapitalRate", "effects").HasKey(r => r.Municipality);
        builder.Property(r => r.Source).HasMaxLength(UnitCost.Longest);
    }
}

internal sealed class SurveyFigureConfiguration : IEntityTypeConfiguration<SurveyFigure>
{
    public void Configure(EntityTypeBuilder<SurveyFigure> builder)
    {
        builder.ToTable("SurveyFigure", "effects").HasKey(s => new { s.Municipality, s.Id });
        builder.Property(s => s.Method).HasMaxLength(SurveyFigure.Longest);
        builder.Ignore(s => s.Difference);
        builder.HasIndex(s => new { s.Municipality, s.MeasureId });
        builder.HasOne<Measure>().WithMany().HasForeignKey(s => new { s.Municipality, s.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}
