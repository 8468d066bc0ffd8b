using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Reports.Persistence;

internal sealed class ImportProfileConfiguration : IEntityTypeConfiguration<ImportProfile>
{
    public void Configure(EntityTypeBuilder<ImportProfile> builder)
    {
        builder.ToTable("ImportProfile", "reports").HasKey(p => new { p.Municipality, p.Code });
        builder.Property(p => p.Code).HasMaxLength(40);
        builder.Property(p => p.Name).HasMaxLength(80);
        builder.Property(p => p.EnglishName).HasMaxLength(80);
        builder.Property(p => p.MappingJson).HasMaxLength(-1);
        builder.Ignore(p => p.Mapping);
        builder.Ignore(p => p.Label);
    }
}

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("ImportRun", "reports").HasKey(r => new { r.Municipality, r.Id });
        builder.Property(r => r.Profile).HasMaxLength(40);
        builder.Property(r => r.MappingJson).HasMaxLength(-1);
        builder.Property(r => r.TallyJson).HasMaxLength(-1);
        builder.Property(r => r.FileName).HasMaxLength(200);
        builder.Property(r => r.FileHash).HasMaxLength(64);
        builder.Property(r => r.FailureSwedish).HasMaxLength(1000);
        builder.Property(r => r.FailureEnglish).HasMaxLength(1000);
        builder.Ignore(r => r.Mapping);
        builder.Ignore(r => r.Tally);
        builder.Ignore(r => r.Actor);
        builder.Ignore(r => r.Failure);
        builder.Ignore(r => r.IsRunning);
        builder.Ignore(r => r.IsEnded);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => new { r.Municipality, r.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.State, r.ClaimedUntil });
        builder.HasIndex(r => new { r.Municipality, r.StartedAt });
    }
}

internal sealed class ImportRejectionConfiguration : IEntityTypeConfiguration<ImportRejection>
{
    public void Configure(EntityTypeBuilder<ImportRejection> builder)
    {
        builder.ToTable("ImportRejection", "reports").HasKey(r => new { r.Municipality, r.RunId, r.Line });
        builder.Property(r => r.Swedish).HasMaxLength(500);
        builder.Property(r => r.English).HasMaxLength(500);
        builder.Ignore(r => r.Reason);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(r => new { r.Municipality, r.RunId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ImportFilePartConfiguration : IEntityTypeConfiguration<ImportFilePart>
{
    public void Configure(EntityTypeBuilder<ImportFilePart> builder)
    {
        builder.ToTable("ImportFilePart", "reports").HasKey(p => new { p.Municipality, p.RunId, p.Number });
        builder.Property(p => p.Bytes).HasConversion(SealedField.AsBytes);
        builder.Ignore(p => p.Place);
        builder.Ignore(p => p.WrittenAt);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(p => new { p.Municipality, p.RunId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SourceGapConfiguration : IEntityTypeConfiguration<SourceGap>
{
    public void Configure(EntityTypeBuilder<SourceGap> builder)
    {
        builder.ToTable("SourceGap", "reports").HasKey(g => new { g.Municipality, g.Source, g.FromDay });
        builder.Property(g => g.Source).HasMaxLength(40);
    }
}
