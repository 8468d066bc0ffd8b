using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Agreements.Persistence;

internal sealed class CouncilKindConfiguration : IEntityTypeConfiguration<CouncilKind>
{
    public void Configure(EntityTypeBuilder<CouncilKind> builder)
    {
        builder.ToTable("CouncilKind", "agreements").HasKey(t => new { t.Municipality, t.Code });
        builder.Property(t => t.Code).HasMaxLength(CouncilKind.LongestCode);
        builder.Property(t => t.Name).HasMaxLength(CouncilKind.LongestName);
        builder.Property(t => t.EnglishName).HasMaxLength(CouncilKind.LongestName);
        builder.Ignore(t => t.Label);
    }
}

internal sealed class CouncilConfiguration : IEntityTypeConfiguration<Council>
{
    public void Configure(EntityTypeBuilder<Council> builder)
    {
        builder.ToTable("Council", "agreements").HasKey(c => new { c.Municipality, c.Id });
        builder.Property(c => c.Name).HasMaxLength(Council.LongestName);
        builder.Property(c => c.TypeCode).HasMaxLength(CouncilKind.LongestCode);
        builder.Property(c => c.Purpose).HasMaxLength(Council.LongestPurpose);
        builder.Property(c => c.ChairOutside).HasMaxLength(PartyName.Longest);
        builder.Property(c => c.ChairFunction).HasMaxLength(Council.LongestFunction);
        builder.HasOne<CouncilKind>().WithMany().HasForeignKey(c => new { c.Municipality, c.TypeCode }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => new { c.Municipality, c.ChairOrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CouncilMemberConfiguration : IEntityTypeConfiguration<CouncilMember>
{
    public void Configure(EntityTypeBuilder<CouncilMember> builder)
    {
        builder.ToTable("CouncilMember", "agreements").HasKey(m => new { m.Municipality, m.CouncilId, m.Number });
        builder.Property(m => m.Number).ValueGeneratedNever();
        builder.Property(m => m.Outside).HasMaxLength(PartyName.Longest);
        builder.Property(m => m.Function).HasMaxLength(Council.LongestFunction);
        builder.HasOne<Council>().WithMany().HasForeignKey(m => new { m.Municipality, m.CouncilId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(m => new { m.Municipality, m.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}
