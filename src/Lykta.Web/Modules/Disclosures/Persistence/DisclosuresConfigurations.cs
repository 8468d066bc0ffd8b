using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.Files;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Disclosures.Persistence;

internal sealed class DisclosureConfiguration : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.ToTable("Disclosure", "disclosures").HasKey(d => new { d.Municipality, d.Id });
        builder.Property(d => d.AskedBy).HasMaxLength(Disclosure.LongestLine);
        builder.Property(d => d.AskedFor).HasMaxLength(Disclosure.LongestText);
        builder.Property(d => d.Basis).HasMaxLength(Disclosure.LongestLine);
        builder.Property(d => d.RegistryNumber).HasMaxLength(DocumentMark.LongestNumber);
        builder.Property(d => d.SendTo).HasMaxLength(Disclosure.LongestLine);
        builder.Property(d => d.Weighing).HasMaxLength(Disclosure.LongestText);
        builder.Property(d => d.Reason).HasMaxLength(Disclosure.LongestText);
        builder.Property(d => d.ContentHash).HasMaxLength(64);
        builder.HasIndex(d => new { d.Municipality, d.OpenedAt });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => new { d.Municipality, d.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DisclosureItemConfiguration : IEntityTypeConfiguration<DisclosureItem>
{
    public void Configure(EntityTypeBuilder<DisclosureItem> builder)
    {
        builder.ToTable("DisclosureItem", "disclosures").HasKey(i => new { i.Municipality, i.DisclosureId, i.Number });
        builder.Property(i => i.Number).ValueGeneratedNever();
        builder.Property(i => i.Sort).HasMaxLength(20);
        builder.Property(i => i.Print).HasMaxLength(64);
        builder.Property(i => i.Masked).HasMaxLength(-1).HasConversion(masked => StoredJson.Write(masked), json => StoredJson.Read<MaskedParagraph[]>(json));
        builder.Property(i => i.GivenPhotos).HasMaxLength(-1).HasConversion(photos => StoredJson.Write(photos), json => StoredJson.Read<Id<StoredFile>[]>(json)).HasDefaultValue(Array.Empty<Id<StoredFile>>());
        builder.HasOne<Disclosure>().WithMany().HasForeignKey(i => new { i.Municipality, i.DisclosureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DisclosureLeafConfiguration : IEntityTypeConfiguration<DisclosureLeaf>
{
    public void Configure(EntityTypeBuilder<DisclosureLeaf> builder)
    {
        builder.ToTable("DisclosureLeaf", "disclosures").HasKey(l => new { l.Municipality, l.DisclosureId, l.Path });
        builder.Property(l => l.Path).HasMaxLength(40);
        builder.Property(l => l.Salt).HasMaxLength(32);
        builder.Property(l => l.Json).HasMaxLength(-1);
        builder.Property(l => l.Hash).HasMaxLength(64);
        builder.Ignore(l => l.ChangedHash);
        builder.HasOne<Disclosure>().WithMany().HasForeignKey(l => new { l.Municipality, l.DisclosureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RegisterExtractConfiguration : IEntityTypeConfiguration<RegisterExtract>
{
    public void Configure(EntityTypeBuilder<RegisterExtract> builder)
    {
        builder.ToTable("RegisterExtract", "disclosures").HasKey(e => new { e.Municipality, e.Id });
        builder.Property(e => e.Salt).HasMaxLength(32);
        builder.Property(e => e.SearchHash).HasMaxLength(64);
        builder.HasIndex(e => new { e.Municipality, e.MadeAt });
    }
}
