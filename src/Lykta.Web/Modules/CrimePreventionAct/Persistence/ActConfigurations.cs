using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.CrimePreventionAct.Persistence;

internal sealed class DecidedDocumentConfiguration : IEntityTypeConfiguration<DecidedDocument>
{
    public void Configure(EntityTypeBuilder<DecidedDocument> builder)
    {
        builder.ToTable("DecidedDocument", "act").HasKey(d => new { d.Municipality, d.Id });
        builder.Property(d => d.Title).HasMaxLength(DecidedDocument.LongestTitle);
        builder.Property(d => d.Organ).HasMaxLength(DecidedDocument.LongestOrgan);
        builder.Property(d => d.RegistryNumber).HasMaxLength(DocumentMark.LongestNumber);
        builder.Property(d => d.Purposes).HasMaxLength(DecidedDocument.LongestWords);
        builder.Property(d => d.Areas).HasMaxLength(DecidedDocument.LongestWords);
        builder.Property(d => d.Law).HasMaxLength(DecidedDocument.LongestLaw);
        builder.HasIndex(d => new { d.Municipality, d.Kind, d.DecidedOn });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => new { d.Municipality, d.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SignedCopyConfiguration : IEntityTypeConfiguration<SignedCopy>
{
    public void Configure(EntityTypeBuilder<SignedCopy> builder)
    {
        builder.ToTable("SignedCopy", "act").HasKey(c => new { c.Municipality, c.DocumentId });
        builder.Property(c => c.Bytes).HasConversion(SealedField.AsBytes);
        builder.Ignore(c => c.Place);
        builder.Ignore(c => c.WrittenAt);
        builder.HasOne<DecidedDocument>().WithOne().HasForeignKey<SignedCopy>(c => new { c.Municipality, c.DocumentId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class QuestionnaireWordsConfiguration : IEntityTypeConfiguration<QuestionnaireWords>
{
    public void Configure(EntityTypeBuilder<QuestionnaireWords> builder)
    {
        builder.ToTable("QuestionnaireWords", "act").HasKey(w => new { w.Municipality, w.Year, w.Paragraph });
        builder.Property(w => w.Year).ValueGeneratedNever();
        builder.Property(w => w.Paragraph).HasMaxLength(4);
        builder.Property(w => w.Words).HasMaxLength(QuestionnaireWords.Longest);
    }
}

internal sealed class ActResponsibilityConfiguration : IEntityTypeConfiguration<ActResponsibility>
{
    public void Configure(EntityTypeBuilder<ActResponsibility> builder)
    {
        builder.ToTable("ActResponsibility", "act").HasKey(r => r.Municipality);
        builder.Property(r => r.LeadingOrgan).HasMaxLength(ActResponsibility.Longest);
        builder.Property(r => r.CoordinationFunction).HasMaxLength(ActResponsibility.Longest);
        builder.Property(r => r.Contact).HasMaxLength(ActResponsibility.Longest);
    }
}
