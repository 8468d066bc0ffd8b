using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Meetings.Persistence;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meeting", "meetings").HasKey(m => new { m.Municipality, m.Id });
        builder.Property(m => m.Title).HasMaxLength(120);
        builder.Property(m => m.Place).HasMaxLength(Meeting.LongestPlace);
        builder.Property(m => m.Keeper).HasMaxLength(Attendance.LongestFunction);
        builder.Property(m => m.Adjuster).HasMaxLength(Attendance.LongestFunction);
        builder.Property(m => m.ContentHash).HasMaxLength(64);
        builder.ComplexProperty(m => m.Mark, mark => mark.OfDocument());

        // One meeting a day and series: whoever plans it again finds it. The series itself may lie in another municipality, so there is no key to it.
        builder.HasIndex(m => new { m.Municipality, m.SeriesId, m.Day }).IsUnique();
        builder.HasIndex(m => new { m.Municipality, m.StartsAt });
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.SaidAt("AgendaItem");
        builder.Property(i => i.Label).HasMaxLength(AgendaItem.LongestLabel);
    }
}

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.SaidAt("Contribution");
        builder.Property(c => c.From).HasMaxLength(Attendance.LongestFunction);
        builder.Property(c => c.AreaCode).HasMaxLength(40);
        builder.Ignore(c => c.IsOpen);
        builder.HasIndex(c => new { c.Municipality, c.State });
    }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.SaidAt("Decision");
        builder.Property(d => d.Function).HasMaxLength(Attendance.LongestFunction);
        builder.HasIndex(d => new { d.Municipality, d.MeetingId, d.Number }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => new { d.Municipality, d.ResponsibleId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EscalationConfiguration : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder) => builder.SaidAt("Escalation");
}

internal sealed class SeriesTemplateConfiguration : IEntityTypeConfiguration<SeriesTemplate>
{
    public void Configure(EntityTypeBuilder<SeriesTemplate> builder)
    {
        builder.ToTable("SeriesTemplate", "meetings").HasKey(t => new { t.Municipality, t.SeriesId });
        builder.Property(t => t.Keeper).HasMaxLength(Attendance.LongestFunction);
        builder.Property(t => t.Adjuster).HasMaxLength(Attendance.LongestFunction);
        builder.Property(t => t.Agenda).HasMaxLength(-1).HasConversion(points => StoredJson.Write(points), json => StoredJson.Read<IReadOnlyList<AgendaPoint>>(json));
    }
}

/// <summary>What everything that is said at a meeting has in common as a table.</summary>
internal static class SaidAtMeetingTable
{
    public static void SaidAt<T>(this EntityTypeBuilder<T> builder, string table)
        where T : SaidAtMeeting<T>
    {
        builder.ToTable(table, "meetings").HasKey(s => new { s.Municipality, s.Id });
        builder.Property(s => s.Words).HasMaxLength(SaidAtMeeting<T>.Longest);
        builder.OfMeeting();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => new { s.Municipality, s.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>A row that belongs to a meeting, and is found by it.</summary>
    public static void OfMeeting<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.HasIndex("Municipality", "MeetingId");
        builder.HasOne(typeof(Meeting)).WithMany().HasForeignKey("Municipality", "MeetingId").OnDelete(DeleteBehavior.Restrict);
    }
}
