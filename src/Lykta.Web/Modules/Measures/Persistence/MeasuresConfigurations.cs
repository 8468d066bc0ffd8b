using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Measures.Persistence;

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("Measure", "measures").HasKey(m => new { m.Municipality, m.Id });
        builder.Property(m => m.PublicName).HasMaxLength(Measure.LongestName);
        builder.Property(m => m.Detail).HasMaxLength(Measure.LongestDetail);
        builder.Property(m => m.Function).HasMaxLength(Measure.LongestFunction);
        builder.Property(m => m.AreaCode).HasMaxLength(40);
        builder.Property(m => m.ProblemKind).HasMaxLength(40);
        builder.Property(m => m.MethodId).HasMaxLength(80);
        builder.Property(m => m.PlaceKind).HasMaxLength(40);
        builder.Property(m => m.MethodWhy).HasMaxLength(Measure.LongestReason);
        builder.Property(m => m.ToWhom).HasMaxLength(Measure.LongestWord);
        builder.Property(m => m.Channel).HasMaxLength(Measure.LongestWord);
        builder.Property(m => m.ComparedWhy).HasMaxLength(Measure.LongestReason);
        builder.Ignore(m => m.IsOpen);
        builder.Ignore(m => m.Unit);
        builder.HasIndex(m => new { m.Municipality, m.OrganisationId, m.State, m.Due });
        builder.HasIndex(m => new { m.Municipality, m.State, m.Due });
        builder.HasIndex(m => new { m.Municipality, m.AreaCode, m.ProblemKind });
        builder.HasIndex(m => new { m.Municipality, m.ProblemId });
        builder.HasIndex(m => new { m.Municipality, m.MethodId });
        builder.HasOne<Problem>().WithMany().HasForeignKey(m => new { m.Municipality, m.ProblemId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Goal>().WithMany().HasForeignKey(m => new { m.Municipality, m.GoalId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(m => new { m.Municipality, m.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureCauseConfiguration : IEntityTypeConfiguration<MeasureCause>
{
    public void Configure(EntityTypeBuilder<MeasureCause> builder)
    {
        builder.ToTable("MeasureCause", "measures").HasKey(c => new { c.Municipality, c.MeasureId, c.CauseId });
        builder.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.Municipality, c.MeasureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Cause>().WithMany().HasForeignKey(c => new { c.Municipality, c.CauseId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureComparedConfiguration : IEntityTypeConfiguration<MeasureCompared>
{
    public void Configure(EntityTypeBuilder<MeasureCompared> builder)
    {
        builder.ToTable("MeasureCompared", "measures").HasKey(c => new { c.Municipality, c.MeasureId, c.Unit });
        builder.Property(c => c.Unit).HasMaxLength(MeasureCompared.LongestUnit);
        builder.Property(c => c.AreaCode).HasMaxLength(MeasureCompared.LongestUnit);
        builder.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.Municipality, c.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureStepConfiguration : IEntityTypeConfiguration<MeasureStep>
{
    public void Configure(EntityTypeBuilder<MeasureStep> builder)
    {
        builder.ToTable("MeasureStep", "measures").HasKey(s => new { s.Municipality, s.MeasureId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Function).HasMaxLength(Measure.LongestFunction);
        builder.Property(s => s.Words).HasMaxLength(Measure.LongestReason);
        builder.HasOne<Measure>().WithMany().HasForeignKey(s => new { s.Municipality, s.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureFollowUpConfiguration : IEntityTypeConfiguration<MeasureFollowUp>
{
    public void Configure(EntityTypeBuilder<MeasureFollowUp> builder)
    {
        builder.ToTable("MeasureFollowUp", "measures").HasKey(f => new { f.Municipality, f.Id });
        builder.Property(f => f.Function).HasMaxLength(Measure.LongestFunction);
        builder.Property(f => f.Words).HasMaxLength(MeasureFollowUp.Longest);
        builder.HasIndex(f => new { f.Municipality, f.MeasureId });
        builder.HasOne<Measure>().WithMany().HasForeignKey(f => new { f.Municipality, f.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasurePartnerConfiguration : IEntityTypeConfiguration<MeasurePartner>
{
    public void Configure(EntityTypeBuilder<MeasurePartner> builder)
    {
        builder.ToTable("MeasurePartner", "measures").HasKey(p => new { p.Municipality, p.MeasureId, p.OrganisationId });
        builder.HasOne<Measure>().WithMany().HasForeignKey(p => new { p.Municipality, p.MeasureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureReportConfiguration : IEntityTypeConfiguration<MeasureReport>
{
    public void Configure(EntityTypeBuilder<MeasureReport> builder)
    {
        builder.ToTable("MeasureReport", "measures").HasKey(r => new { r.Municipality, r.MeasureId, r.ReportId });
        builder.HasIndex(r => new { r.Municipality, r.ReportId });
        builder.HasOne<Measure>().WithMany().HasForeignKey(r => new { r.Municipality, r.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureBaselineConfiguration : IEntityTypeConfiguration<MeasureBaseline>
{
    public void Configure(EntityTypeBuilder<MeasureBaseline> builder)
    {
        builder.ToTable("MeasureBaseline", "measures").HasKey(b => new { b.Municipality, b.MeasureId, b.StepNumber });
        builder.Property(b => b.StepNumber).ValueGeneratedNever();
        builder.Property(b => b.Series).HasMaxLength(-1).HasConversion(series => StoredJson.Write(series), json => StoredJson.Read<BaselineSeries>(json));
        builder.HasOne<Measure>().WithMany().HasForeignKey(b => new { b.Municipality, b.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}
