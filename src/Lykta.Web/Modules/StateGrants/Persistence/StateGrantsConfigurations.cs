using Lykta.Modules.Measures.Domain;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.StateGrants.Persistence;

internal sealed class StateGrantConfiguration : IEntityTypeConfiguration<StateGrant>
{
    public void Configure(EntityTypeBuilder<StateGrant> builder)
    {
        builder.ToTable("StateGrant", "grants").HasKey(g => new { g.Municipality, g.Id });
        builder.Property(g => g.Title).HasMaxLength(StateGrant.LongestTitle);
        builder.Property(g => g.Purpose).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.Use).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.TimePlan).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.Cooperation).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.OtherGrants).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.Evaluation).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.ContentJson).HasMaxLength(-1);
        builder.Property(g => g.ContentHash).HasMaxLength(64);
        builder.Property(g => g.DecisionNumber).HasMaxLength(StateGrant.LongestNumber);
        builder.Property(g => g.AccountUse).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.AccountResults).HasMaxLength(StateGrant.LongestWords);
        builder.Property(g => g.AccountJson).HasMaxLength(-1);
        builder.Property(g => g.AccountHash).HasMaxLength(64);
        builder.Ignore(g => g.IsIntact);
        builder.ComplexProperty(g => g.Mark, mark => mark.OfDocument());
        builder.HasIndex(g => new { g.Municipality, g.State, g.AccountDueOn });
    }
}

internal sealed class GrantMeasureConfiguration : IEntityTypeConfiguration<GrantMeasure>
{
    public void Configure(EntityTypeBuilder<GrantMeasure> builder)
    {
        builder.ToTable("GrantMeasure", "grants").HasKey(m => new { m.Municipality, m.GrantId, m.MeasureId });
        builder.Property(m => m.Words).HasMaxLength(GrantMeasure.LongestWords);
        builder.Property(m => m.UsedFor).HasMaxLength(GrantMeasure.LongestWords);
        builder.HasOne<StateGrant>().WithMany().HasForeignKey(m => new { m.Municipality, m.GrantId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Measure>().WithMany().HasForeignKey(m => new { m.Municipality, m.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}
