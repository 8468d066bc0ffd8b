using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Checklists.Persistence;

internal sealed class ChecklistConfiguration : IEntityTypeConfiguration<Checklist>
{
    public void Configure(EntityTypeBuilder<Checklist> builder)
    {
        builder.ToTable("Checklist", "checklists").HasKey(c => new { c.Municipality, c.Kind, c.Number });
        builder.Property(c => c.Questions).HasMaxLength(-1).HasConversion(questions => StoredJson.Write(questions), json => StoredJson.Read<ChecklistQuestion[]>(json));
    }
}

internal sealed class AnsweredChecklistConfiguration : IEntityTypeConfiguration<AnsweredChecklist>
{
    public void Configure(EntityTypeBuilder<AnsweredChecklist> builder)
    {
        builder.ToTable("AnsweredChecklist", "checklists").HasKey(a => new { a.Municipality, a.RoundId });
        builder.Property(a => a.Answers).HasMaxLength(-1).HasConversion(answers => StoredJson.Write(answers), json => StoredJson.Read<ChecklistAnswer[]>(json));
        builder.HasIndex(a => new { a.Municipality, a.To });
        builder.HasOne<Checklist>().WithMany().HasForeignKey(a => new { a.Municipality, a.Kind, a.Number }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => new { a.Municipality, a.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Round>().WithMany().HasForeignKey(a => new { a.Municipality, a.RoundId }).OnDelete(DeleteBehavior.Cascade);
    }
}
