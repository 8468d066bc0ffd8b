using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Files;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Reports.Persistence;

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("Report", "reports").HasKey(r => new { r.Municipality, r.Id });
        builder.Property(r => r.Kind).HasMaxLength(40);
        builder.Property(r => r.AreaCode).HasMaxLength(40);
        builder.Property(r => r.Function).HasMaxLength(80);
        builder.Property(r => r.Text).HasMaxLength(4000);
        builder.Property(r => r.ActionTaken).HasMaxLength(1000);
        builder.Property(r => r.ReviewReason).HasMaxLength(1000);
        builder.Property(r => r.FollowUpAnswers).HasMaxLength(-1).HasConversion(answers => StoredJson.Write(answers), json => StoredJson.Read<FollowUpAnswer[]>(json));
        builder.Ignore(r => r.IsWaiting);
        builder.Ignore(r => r.Content);
        builder.Property(r => r.SourceKind).HasMaxLength(120);
        builder.Property(r => r.SourceKey).HasMaxLength(120);
        builder.Ignore(r => r.IsAsImported);
        builder.HasOne<ReportKind>().WithMany().HasForeignKey(r => new { r.Municipality, r.Kind }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => new { r.Municipality, r.OrganisationId }).OnDelete(DeleteBehavior.Restrict);

        // What a picture is compiled from, whole and in the order it is grouped: the count never touches the table.
        builder.HasIndex(r => new { r.Municipality, r.State, r.Week, r.AreaCode, r.Kind, r.LocalDay, r.KnownAfterHours });
        builder.HasIndex(r => new { r.Municipality, r.LocalDay });
        builder.HasIndex(r => new { r.Municipality, r.ReceivedAt, r.Id });
        builder.HasIndex(r => new { r.Municipality, r.SenderId, r.ReceivedAt });
        builder.HasIndex(r => new { r.Municipality, r.LocalDay, r.UnitId, r.State });

        // The list in the order of days.
        builder.HasIndex(r => new { r.Municipality, r.LocalDay, r.Id });

        // Those that repeat a report are few: the index holds only them.
        builder.HasIndex(r => new { r.Municipality, r.LinkedToId }).HasFilter("linked_to_id IS NOT NULL");
    }
}

internal sealed class ReportKindConfiguration : IEntityTypeConfiguration<ReportKind>
{
    public void Configure(EntityTypeBuilder<ReportKind> builder)
    {
        builder.ToTable("ReportKind", "reports").HasKey(k => new { k.Municipality, k.Code });
        builder.Property(k => k.Code).HasMaxLength(40);
        builder.Property(k => k.Name).HasMaxLength(80);
        builder.Property(k => k.EnglishName).HasMaxLength(80);
        builder.Property(k => k.PoliceReporter).HasMaxLength(200);
        builder.Property(k => k.FollowUp).HasMaxLength(-1).HasConversion(questions => StoredJson.Write(questions), json => StoredJson.Read<FollowUpQuestion[]>(json));
        builder.Ignore(k => k.Label);
    }
}

internal sealed class ReportOriginalConfiguration : IEntityTypeConfiguration<ReportOriginal>
{
    public void Configure(EntityTypeBuilder<ReportOriginal> builder)
    {
        builder.ToTable("ReportOriginal", "reports").HasKey(o => new { o.Municipality, o.ReportId, o.Number });
        builder.Property(o => o.Content).HasMaxLength(-1).HasConversion(SealedField.AsText);
        builder.Ignore(o => o.Place);
        builder.Ignore(o => o.WrittenAt);
        builder.HasOne<Report>().WithMany().HasForeignKey(o => new { o.Municipality, o.ReportId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("Round", "reports").HasKey(r => new { r.Municipality, r.Id });
        builder.Property(r => r.Answers).HasMaxLength(-1).HasConversion(answers => StoredJson.Write(answers), json => StoredJson.Read<ChecklistAnswer[]>(json));
        builder.HasIndex(r => new { r.Municipality, r.UnitId, r.From });
    }
}

internal sealed class ReportReceiptConfiguration : IEntityTypeConfiguration<ReportReceipt>
{
    public void Configure(EntityTypeBuilder<ReportReceipt> builder)
    {
        builder.ToTable("ReportReceipt", "reports").HasKey(r => new { r.Municipality, r.ReportId });
        builder.Property(r => r.BodyHash).HasMaxLength(64);
    }
}

internal sealed class ProtectedTextConfiguration : IEntityTypeConfiguration<ProtectedText>
{
    public void Configure(EntityTypeBuilder<ProtectedText> builder)
    {
        builder.ToTable("ProtectedText", "reports").HasKey(t => new { t.Municipality, t.ReportId });
        builder.Property(t => t.Text).HasMaxLength(-1).HasConversion(SealedField.AsText);
        builder.Ignore(t => t.Place);
        builder.Ignore(t => t.WrittenAt);
        builder.HasOne<Report>().WithMany().HasForeignKey(t => new { t.Municipality, t.ReportId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReportPhotoConfiguration : IEntityTypeConfiguration<ReportPhoto>
{
    public void Configure(EntityTypeBuilder<ReportPhoto> builder)
    {
        builder.ToTable("ReportPhoto", "reports").HasKey(p => new { p.Municipality, p.ReportId, p.FileId });
        builder.HasOne<Report>().WithMany().HasForeignKey(p => new { p.Municipality, p.ReportId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => new { p.Municipality, p.FileId }).OnDelete(DeleteBehavior.Restrict);
    }
}
