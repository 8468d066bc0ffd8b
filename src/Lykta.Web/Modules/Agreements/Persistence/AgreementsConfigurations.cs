using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Agreements.Persistence;

internal sealed class CollaborationAgreementConfiguration : IEntityTypeConfiguration<CollaborationAgreement>
{
    public void Configure(EntityTypeBuilder<CollaborationAgreement> builder)
    {
        builder.ToTable("CollaborationAgreement", "agreements").HasKey(a => new { a.Municipality, a.Id });
        builder.Property(a => a.Title).HasMaxLength(CollaborationAgreement.LongestTitle);
        builder.Property(a => a.Purposes).HasMaxLength(CollaborationAgreement.LongestWords);
        builder.Property(a => a.Documentation).HasMaxLength(CollaborationAgreement.LongestWords);
        builder.Property(a => a.FollowUp).HasMaxLength(CollaborationAgreement.LongestWords);
        builder.Property(a => a.DecidedBy).HasMaxLength(CollaborationAgreement.LongestOrgan);
        builder.Property(a => a.EndedWhy).HasMaxLength(CollaborationAgreement.LongestReason);
        builder.Property(a => a.ContentJson).HasMaxLength(-1);
        builder.Property(a => a.ContentHash).HasMaxLength(64);
        builder.Ignore(a => a.IsIntact);
        builder.ComplexProperty(a => a.Mark, mark => mark.OfDocument());
        builder.HasIndex(a => new { a.Municipality, a.State, a.To });
    }
}

internal sealed class AgreementPartyConfiguration : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.ToTable("AgreementParty", "agreements").HasKey(p => new { p.Municipality, p.AgreementId, p.Number });
        builder.Property(p => p.Number).ValueGeneratedNever();
        builder.Property(p => p.Outside).HasMaxLength(PartyName.Longest);
        builder.Property(p => p.SignatoryRole).HasMaxLength(AgreementParty.LongestRole);
        builder.HasOne<CollaborationAgreement>().WithMany().HasForeignKey(p => new { p.Municipality, p.AgreementId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgreementAreaConfiguration : IEntityTypeConfiguration<AgreementArea>
{
    public void Configure(EntityTypeBuilder<AgreementArea> builder)
    {
        builder.ToTable("AgreementArea", "agreements").HasKey(a => new { a.Municipality, a.AgreementId, a.Number });
        builder.Property(a => a.Number).ValueGeneratedNever();
        builder.Property(a => a.Name).HasMaxLength(AgreementArea.LongestName);
        builder.Property(a => a.Scope).HasMaxLength(AgreementArea.LongestScope);
        builder.HasOne<CollaborationAgreement>().WithMany().HasForeignKey(a => new { a.Municipality, a.AgreementId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgreementProblemConfiguration : IEntityTypeConfiguration<AgreementProblem>
{
    public void Configure(EntityTypeBuilder<AgreementProblem> builder)
    {
        builder.ToTable("AgreementProblem", "agreements").HasKey(p => new { p.Municipality, p.AgreementId, p.ProblemId });
        builder.HasOne<CollaborationAgreement>().WithMany().HasForeignKey(p => new { p.Municipality, p.AgreementId }).OnDelete(DeleteBehavior.Restrict);
    }
}
