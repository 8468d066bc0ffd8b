using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Agreements.Persistence;

internal sealed class CitizenPledgeConfiguration : IEntityTypeConfiguration<CitizenPledge>
{
    public void Configure(EntityTypeBuilder<CitizenPledge> builder)
    {
        builder.ToTable("CitizenPledge", "agreements").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.Name).HasMaxLength(CitizenPledge.LongestName);
        builder.Property(p => p.Theme).HasMaxLength(40);
        builder.Property(p => p.AreaCode).HasMaxLength(40);
        builder.Property(p => p.Evidence).HasMaxLength(CitizenPledge.LongestWords);
        builder.Property(p => p.Counted).HasMaxLength(CitizenPledge.LongestCounted);
        builder.Property(p => p.Unit).HasMaxLength(CitizenPledge.LongestUnit);
        builder.Property(p => p.EndAccount).HasMaxLength(CitizenPledge.LongestWords);
        builder.Ignore(p => p.IsMet);
        builder.HasIndex(p => new { p.Municipality, p.State, p.NextFollowUpOn });
        builder.HasOne<CollaborationAgreement>().WithMany().HasForeignKey(p => new { p.Municipality, p.AgreementId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PledgePromiseConfiguration : IEntityTypeConfiguration<PledgePromise>
{
    public void Configure(EntityTypeBuilder<PledgePromise> builder)
    {
        builder.ToTable("PledgePromise", "agreements").HasKey(p => new { p.Municipality, p.PledgeId, p.Number });
        builder.Property(p => p.Number).ValueGeneratedNever();
        builder.Property(p => p.Outside).HasMaxLength(PartyName.Longest);
        builder.Property(p => p.Words).HasMaxLength(PledgePromise.Longest);
        builder.HasOne<CitizenPledge>().WithMany().HasForeignKey(p => new { p.Municipality, p.PledgeId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PledgeDialogueConfiguration : IEntityTypeConfiguration<PledgeDialogue>
{
    public void Configure(EntityTypeBuilder<PledgeDialogue> builder)
    {
        builder.ToTable("PledgeDialogue", "agreements").HasKey(d => new { d.Municipality, d.PledgeId, d.Number });
        builder.Property(d => d.Number).ValueGeneratedNever();
        builder.Property(d => d.Channel).HasMaxLength(PledgeDialogue.LongestChannel);
        builder.HasOne<CitizenPledge>().WithMany().HasForeignKey(d => new { d.Municipality, d.PledgeId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PledgeMeasureConfiguration : IEntityTypeConfiguration<PledgeMeasure>
{
    public void Configure(EntityTypeBuilder<PledgeMeasure> builder)
    {
        builder.ToTable("PledgeMeasure", "agreements").HasKey(m => new { m.Municipality, m.PledgeId, m.MeasureId });
        builder.HasOne<CitizenPledge>().WithMany().HasForeignKey(m => new { m.Municipality, m.PledgeId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PledgeReadingConfiguration : IEntityTypeConfiguration<PledgeReading>
{
    public void Configure(EntityTypeBuilder<PledgeReading> builder)
    {
        builder.ToTable("PledgeReading", "agreements").HasKey(r => new { r.Municipality, r.Id });
        builder.HasIndex(r => new { r.Municipality, r.PledgeId, r.On });
        builder.HasOne<CitizenPledge>().WithMany().HasForeignKey(r => new { r.Municipality, r.PledgeId }).OnDelete(DeleteBehavior.Restrict);
    }
}
