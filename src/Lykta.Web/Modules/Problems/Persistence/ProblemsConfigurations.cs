using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Problems.Persistence;

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.ToTable("Theme", "problems").HasKey(t => new { t.Municipality, t.Code });
        builder.Property(t => t.Code).HasMaxLength(40);
        builder.Property(t => t.Name).HasMaxLength(Theme.LongestName);
        builder.Property(t => t.EnglishName).HasMaxLength(Theme.LongestName);
    }
}

internal sealed class ProblemConfiguration : IEntityTypeConfiguration<Problem>
{
    public void Configure(EntityTypeBuilder<Problem> builder)
    {
        builder.ToTable("Problem", "problems").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.Name).HasMaxLength(Problem.LongestName);
        builder.Property(p => p.Description).HasMaxLength(Problem.LongestDescription);
        builder.Property(p => p.ClosedWhy).HasMaxLength(Problem.LongestReason);
        builder.Property(p => p.Kind).HasMaxLength(40);
        builder.Property(p => p.Theme).HasMaxLength(40);
        builder.Property(p => p.AreaCode).HasMaxLength(40);
        builder.HasIndex(p => new { p.Municipality, p.Stage, p.StageSince });
        builder.HasIndex(p => new { p.Municipality, p.AreaCode, p.Kind });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence", "problems").HasKey(e => new { e.Municipality, e.Id });
        builder.Property(e => e.Words).HasMaxLength(Evidence.LongestWords);
        builder.Property(e => e.Source).HasMaxLength(Evidence.LongestSource);
        builder.Property(e => e.Method).HasMaxLength(Evidence.LongestSource);
        builder.HasIndex(e => new { e.Municipality, e.ProblemId });
        builder.HasOne<Problem>().WithMany().HasForeignKey(e => new { e.Municipality, e.ProblemId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CauseConfiguration : IEntityTypeConfiguration<Cause>
{
    public void Configure(EntityTypeBuilder<Cause> builder)
    {
        builder.ToTable("Cause", "problems").HasKey(c => new { c.Municipality, c.Id });
        builder.Property(c => c.Words).HasMaxLength(Cause.LongestWords);
        builder.Property(c => c.HowKnown).HasMaxLength(Cause.LongestHow);
        builder.HasIndex(c => new { c.Municipality, c.ProblemId });
        builder.HasOne<Problem>().WithMany().HasForeignKey(c => new { c.Municipality, c.ProblemId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GoalConfiguration : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.ToTable("Goal", "problems").HasKey(g => new { g.Municipality, g.Id });
        builder.Property(g => g.Words).HasMaxLength(Goal.LongestWords);
        builder.Ignore(g => g.IsMet);
        builder.HasIndex(g => new { g.Municipality, g.ProblemId });
        builder.HasIndex(g => new { g.Municipality, g.By });
        builder.HasOne<Problem>().WithMany().HasForeignKey(g => new { g.Municipality, g.ProblemId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WeighingStepConfiguration : IEntityTypeConfiguration<WeighingStep>
{
    public void Configure(EntityTypeBuilder<WeighingStep> builder)
    {
        builder.ToTable("WeighingStep", "problems").HasKey(s => new { s.Municipality, s.Axis, s.Step });
        builder.Property(s => s.Step).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(WeighingStep.LongestName);
        builder.Property(s => s.EnglishName).HasMaxLength(WeighingStep.LongestName);
        builder.Ignore(s => s.Label);
    }
}

internal sealed class WeighingConfiguration : IEntityTypeConfiguration<Weighing>
{
    public void Configure(EntityTypeBuilder<Weighing> builder)
    {
        builder.ToTable("Weighing", "problems").HasKey(w => new { w.Municipality, w.Period, w.ProblemId });
        builder.Property(w => w.Period).HasMaxLength(10);
        builder.Property(w => w.NeedWhy).HasMaxLength(Weighing.LongestWhy);
        builder.Property(w => w.InfluenceWhy).HasMaxLength(Weighing.LongestWhy);
        builder.HasOne<Problem>().WithMany().HasForeignKey(w => new { w.Municipality, w.ProblemId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(w => new { w.Municipality, w.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}
