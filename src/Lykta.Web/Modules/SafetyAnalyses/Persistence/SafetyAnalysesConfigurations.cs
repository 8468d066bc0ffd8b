using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.SafetyAnalyses.Persistence;

internal sealed class InspectionTemplateConfiguration : IEntityTypeConfiguration<InspectionTemplate>
{
    public void Configure(EntityTypeBuilder<InspectionTemplate> builder)
    {
        builder.ToTable("InspectionTemplate", "safety_analyses").HasKey(t => new { t.Municipality, t.Kind, t.Number });
        builder.Property(t => t.Number).ValueGeneratedNever();
        builder.Property(t => t.Aspects).HasMaxLength(-1).HasConversion(aspects => StoredJson.Write(aspects), json => StoredJson.Read<Aspect[]>(json));
        builder.Ignore(t => t.Cuts).Ignore(t => t.Factors);
    }
}

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("Inspection", "safety_analyses").HasKey(i => new { i.Municipality, i.Id });
        builder.Property(i => i.First).HasMaxLength(Inspection.LongestFunction);
        builder.Property(i => i.Second).HasMaxLength(Inspection.LongestFunction);
        builder.Ignore(i => i.IsSettled);
        builder.HasIndex(i => new { i.Municipality, i.PlaceId, i.On });
        builder.HasOne<Place>().WithMany().HasForeignKey(i => new { i.Municipality, i.PlaceId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InspectionTemplate>().WithMany().HasForeignKey(i => new { i.Municipality, i.Kind, i.Template }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(i => new { i.Municipality, i.BaseId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FactorScoreConfiguration : IEntityTypeConfiguration<FactorScore>
{
    public void Configure(EntityTypeBuilder<FactorScore> builder)
    {
        builder.ToTable("FactorScore", "safety_analyses").HasKey(s => new { s.Municipality, s.InspectionId, s.Factor });
        builder.Property(s => s.Factor).HasMaxLength(60);
        builder.Property(s => s.Words).HasMaxLength(FactorScore.LongestWords);
        builder.Ignore(s => s.Differs).Ignore(s => s.Difference).Ignore(s => s.Points).Ignore(s => s.IsEmpty);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(s => new { s.Municipality, s.InspectionId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SafetyAnalysisConfiguration : IEntityTypeConfiguration<SafetyAnalysis>
{
    public void Configure(EntityTypeBuilder<SafetyAnalysis> builder)
    {
        builder.ToTable("SafetyAnalysis", "safety_analyses").HasKey(a => new { a.Municipality, a.Id });
        builder.Property(a => a.Summary).HasMaxLength(SafetyAnalysis.LongestSummary);
        builder.Property(a => a.FiguresJson).HasMaxLength(-1);
        builder.Ignore(a => a.IsSettled).Ignore(a => a.Figures);
        builder.HasIndex(a => new { a.Municipality, a.PlaceId });
        builder.HasOne<Place>().WithMany().HasForeignKey(a => new { a.Municipality, a.PlaceId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(a => new { a.Municipality, a.InspectionId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KeyInterviewConfiguration : IEntityTypeConfiguration<KeyInterview>
{
    public void Configure(EntityTypeBuilder<KeyInterview> builder)
    {
        builder.ToTable("KeyInterview", "safety_analyses").HasKey(i => new { i.Municipality, i.Id });
        builder.Property(i => i.Function).HasMaxLength(KeyInterview.LongestFunction);
        builder.Property(i => i.Words).HasMaxLength(KeyInterview.LongestWords);
        builder.HasOne<SafetyAnalysis>().WithMany().HasForeignKey(i => new { i.Municipality, i.AnalysisId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FlowCountConfiguration : IEntityTypeConfiguration<FlowCount>
{
    public void Configure(EntityTypeBuilder<FlowCount> builder)
    {
        builder.ToTable("FlowCount", "safety_analyses").HasKey(f => new { f.Municipality, f.Id });
        builder.Property(f => f.Where).HasMaxLength(FlowCount.LongestWhere);
        builder.Ignore(f => f.PerHour);
        builder.HasOne<SafetyAnalysis>().WithMany().HasForeignKey(f => new { f.Municipality, f.AnalysisId }).OnDelete(DeleteBehavior.Cascade);
    }
}
