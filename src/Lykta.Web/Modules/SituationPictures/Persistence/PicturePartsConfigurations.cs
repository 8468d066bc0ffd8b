using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.SituationPictures.Persistence;

internal sealed class LevelScaleConfiguration : IEntityTypeConfiguration<LevelScale>
{
    public void Configure(EntityTypeBuilder<LevelScale> builder)
    {
        builder.ToTable("LevelScale", "pictures").HasKey(s => new { s.Municipality, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Levels).HasMaxLength(2000).HasConversion(
            levels => StoredJson.Write(levels),
            json => StoredJson.Read<IReadOnlyList<Level>>(json));
    }
}

internal sealed class AreaJudgementConfiguration : IEntityTypeConfiguration<AreaJudgement>
{
    public void Configure(EntityTypeBuilder<AreaJudgement> builder)
    {
        builder.ToTable("AreaJudgement", "pictures").HasKey(j => new { j.Municipality, j.PictureId, j.AreaCode });
        builder.Property(j => j.AreaCode).HasMaxLength(40);
        builder.Property(j => j.ProposedLevel).HasMaxLength(20);
        builder.Property(j => j.JointLevel).HasMaxLength(20);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(j => new { j.Municipality, j.PictureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AreaGradeConfiguration : IEntityTypeConfiguration<AreaGrade>
{
    public void Configure(EntityTypeBuilder<AreaGrade> builder)
    {
        builder.ToTable("AreaGrade", "pictures").HasKey(g => new { g.Municipality, g.PictureId, g.AreaCode, g.OrganisationId });
        builder.Property(g => g.AreaCode).HasMaxLength(40);
        builder.Property(g => g.Level).HasMaxLength(20);
        builder.Property(g => g.Line).HasMaxLength(AreaGrade.LongestLine);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(g => new { g.Municipality, g.PictureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(g => new { g.Municipality, g.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PictureTextConfiguration : IEntityTypeConfiguration<PictureText>
{
    public void Configure(EntityTypeBuilder<PictureText> builder)
    {
        builder.ToTable("PictureText", "pictures").HasKey(t => new { t.Municipality, t.Id });
        builder.Property(t => t.AreaCode).HasMaxLength(40);
        builder.Property(t => t.Words).HasMaxLength(PictureText.Longest);
        builder.HasIndex(t => new { t.Municipality, t.PictureId });
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(t => new { t.Municipality, t.PictureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => new { t.Municipality, t.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PictureThemeConfiguration : IEntityTypeConfiguration<PictureTheme>
{
    public void Configure(EntityTypeBuilder<PictureTheme> builder)
    {
        builder.ToTable("PictureTheme", "pictures").HasKey(t => new { t.Municipality, t.PictureId, t.Theme });
        builder.Property(t => t.Theme).HasMaxLength(40);
        builder.Property(t => t.Why).HasMaxLength(PictureTheme.LongestWhy);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(t => new { t.Municipality, t.PictureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EventOfNoteConfiguration : IEntityTypeConfiguration<EventOfNote>
{
    public void Configure(EntityTypeBuilder<EventOfNote> builder)
    {
        builder.ToTable("EventOfNote", "pictures").HasKey(e => new { e.Municipality, e.Id });
        builder.Property(e => e.Words).HasMaxLength(EventOfNote.Longest);
        builder.HasIndex(e => new { e.Municipality, e.PictureId });
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(e => new { e.Municipality, e.PictureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => new { e.Municipality, e.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PoliceFigureConfiguration : IEntityTypeConfiguration<PoliceFigure>
{
    public void Configure(EntityTypeBuilder<PoliceFigure> builder)
    {
        builder.ToTable("PoliceFigure", "pictures").HasKey(f => new { f.Municipality, f.PictureId, f.AreaCode, f.Category });
        builder.Property(f => f.AreaCode).HasMaxLength(40);
        builder.Property(f => f.Category).HasMaxLength(PoliceFigure.LongestCategory);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(f => new { f.Municipality, f.PictureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SealedLeafConfiguration : IEntityTypeConfiguration<SealedLeaf>
{
    public void Configure(EntityTypeBuilder<SealedLeaf> builder)
    {
        builder.ToTable("SealedLeaf", "pictures").HasKey(l => new { l.Municipality, l.PictureId, l.Path });
        builder.Property(l => l.Path).HasMaxLength(160);
        builder.Property(l => l.Salt).HasMaxLength(2 * Platform.Audit.SaltedLeaf.SaltLength);
        builder.Property(l => l.Json).HasMaxLength(-1);
        builder.Property(l => l.Hash).HasMaxLength(64);
        builder.Property(l => l.ChangedHash).HasMaxLength(64);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(l => new { l.Municipality, l.PictureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PictureMeasureConfiguration : IEntityTypeConfiguration<PictureMeasure>
{
    public void Configure(EntityTypeBuilder<PictureMeasure> builder)
    {
        builder.ToTable("PictureMeasure", "pictures").HasKey(m => new { m.Municipality, m.PictureId, m.MeasureId });
        builder.Property(m => m.PublicName).HasMaxLength(120);
        builder.Property(m => m.Function).HasMaxLength(80);
        builder.Property(m => m.AreaCode).HasMaxLength(40);
        builder.Property(m => m.ProblemKind).HasMaxLength(40);
        builder.Property(m => m.Detail).HasMaxLength(3000);
        builder.HasOne<SituationPicture>().WithMany().HasForeignKey(m => new { m.Municipality, m.PictureId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(m => new { m.Municipality, m.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}
