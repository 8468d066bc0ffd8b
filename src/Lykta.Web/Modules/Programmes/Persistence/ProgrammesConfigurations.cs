using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Programmes.Persistence;

internal sealed class ProgrammeTemplateConfiguration : IEntityTypeConfiguration<ProgrammeTemplate>
{
    public void Configure(EntityTypeBuilder<ProgrammeTemplate> builder)
    {
        builder.ToTable("ProgrammeTemplate", "programmes").HasKey(t => new { t.Municipality, t.Key, t.Number });
        builder.Property(t => t.Key).HasMaxLength(60);
        builder.Property(t => t.Number).ValueGeneratedNever();
        builder.Property(t => t.Content).HasMaxLength(-1).HasConversion(content => StoredJson.Write(content), json => StoredJson.Read<TemplateContent>(json));
    }
}

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("Programme", "programmes").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.TemplateKey).HasMaxLength(60);
        builder.Property(p => p.Name).HasMaxLength(Programme.LongestName);
        builder.Property(p => p.Function).HasMaxLength(Programme.LongestName);
        builder.Property(p => p.Aims).HasMaxLength(Programme.LongestWords);
        builder.Property(p => p.Closing).HasMaxLength(Programme.LongestWords);
        builder.Property(p => p.FiguresJson).HasMaxLength(-1);
        builder.Ignore(p => p.IsClosed).Ignore(p => p.Figures);
        builder.HasOne<ProgrammeTemplate>().WithMany().HasForeignKey(p => new { p.Municipality, p.TemplateKey, p.Template }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.LeadId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProgrammePlaceConfiguration : IEntityTypeConfiguration<ProgrammePlace>
{
    public void Configure(EntityTypeBuilder<ProgrammePlace> builder)
    {
        builder.ToTable("ProgrammePlace", "programmes").HasKey(p => new { p.Municipality, p.ProgrammeId, p.PlaceId });
        builder.HasOne<Programme>().WithMany().HasForeignKey(p => new { p.Municipality, p.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => new { p.Municipality, p.PlaceId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProgrammePartyConfiguration : IEntityTypeConfiguration<ProgrammeParty>
{
    public void Configure(EntityTypeBuilder<ProgrammeParty> builder)
    {
        builder.ToTable("ProgrammeParty", "programmes").HasKey(p => new { p.Municipality, p.ProgrammeId, p.Number });
        builder.Property(p => p.Number).ValueGeneratedNever();
        builder.Property(p => p.Outside).HasMaxLength(ProgrammeParty.LongestWords);
        builder.Property(p => p.Role).HasMaxLength(ProgrammeTemplate.LongestWords);
        builder.Property(p => p.InKind).HasMaxLength(ProgrammeParty.LongestWords);
        builder.HasOne<Programme>().WithMany().HasForeignKey(p => new { p.Municipality, p.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.Municipality, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProgrammeMeasureConfiguration : IEntityTypeConfiguration<ProgrammeMeasure>
{
    public void Configure(EntityTypeBuilder<ProgrammeMeasure> builder)
    {
        builder.ToTable("ProgrammeMeasure", "programmes").HasKey(m => new { m.Municipality, m.ProgrammeId, m.MeasureId });
        builder.HasOne<Programme>().WithMany().HasForeignKey(m => new { m.Municipality, m.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Measure>().WithMany().HasForeignKey(m => new { m.Municipality, m.MeasureId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProgrammeActivityConfiguration : IEntityTypeConfiguration<ProgrammeActivity>
{
    public void Configure(EntityTypeBuilder<ProgrammeActivity> builder)
    {
        builder.ToTable("ProgrammeActivity", "programmes").HasKey(a => new { a.Municipality, a.ProgrammeId, a.Activity });
        builder.Property(a => a.Activity).HasMaxLength(60);
        builder.Property(a => a.NotDone).HasMaxLength(ProgrammeActivity.LongestTook);
        builder.Property(a => a.Took).HasMaxLength(ProgrammeActivity.LongestTook);
        builder.Property(a => a.Words).HasMaxLength(ProgrammeActivity.LongestWords);
        builder.Property(a => a.Document).HasMaxLength(ProgrammeActivity.LongestTook);
        builder.Ignore(a => a.IsSettled);
        builder.HasOne<Programme>().WithMany().HasForeignKey(a => new { a.Municipality, a.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProgrammeResultConfiguration : IEntityTypeConfiguration<ProgrammeResult>
{
    public void Configure(EntityTypeBuilder<ProgrammeResult> builder)
    {
        builder.ToTable("ProgrammeResult", "programmes").HasKey(r => new { r.Municipality, r.ProgrammeId, r.Result });
        builder.Property(r => r.Result).HasMaxLength(60);
        builder.Property(r => r.Words).HasMaxLength(ProgrammeResult.LongestWords);
        builder.HasOne<Programme>().WithMany().HasForeignKey(r => new { r.Municipality, r.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProgrammeSquareConfiguration : IEntityTypeConfiguration<ProgrammeSquare>
{
    public void Configure(EntityTypeBuilder<ProgrammeSquare> builder)
    {
        builder.ToTable("ProgrammeSquare", "programmes").HasKey(s => new { s.Municipality, s.ProgrammeId, s.Row, s.Column });
        builder.Property(s => s.Row).ValueGeneratedNever();
        builder.Property(s => s.Column).ValueGeneratedNever();
        builder.HasOne<Programme>().WithMany().HasForeignKey(s => new { s.Municipality, s.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
    }
}
