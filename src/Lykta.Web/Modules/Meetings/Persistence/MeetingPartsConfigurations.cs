using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Meetings.Persistence;

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendance", "meetings").HasKey(a => new { a.Municipality, a.Id });
        builder.Property(a => a.Function).HasMaxLength(Attendance.LongestFunction);
        builder.OfMeeting();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => new { a.Municipality, a.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ContributionStepConfiguration : IEntityTypeConfiguration<ContributionStep>
{
    public void Configure(EntityTypeBuilder<ContributionStep> builder)
    {
        builder.ToTable("ContributionStep", "meetings").HasKey(s => new { s.Municipality, s.Id });
        builder.Property(s => s.Words).HasMaxLength(Contribution.Longest);
        builder.OfMeeting();
        builder.HasOne<Contribution>().WithMany().HasForeignKey(s => new { s.Municipality, s.ContributionId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PriorityConfiguration : IEntityTypeConfiguration<Priority>
{
    public void Configure(EntityTypeBuilder<Priority> builder)
    {
        builder.ToTable("Priority", "meetings").HasKey(p => new { p.Municipality, p.Id });
        builder.Property(p => p.AreaCode).HasMaxLength(40);
        builder.Property(p => p.Kind).HasMaxLength(40);
        builder.Property(p => p.Why).HasMaxLength(Priority.LongestWhy);
        builder.Property(p => p.Level).HasMaxLength(20);
        builder.OfMeeting();
    }
}

internal sealed class WeekFocusConfiguration : IEntityTypeConfiguration<WeekFocus>
{
    public void Configure(EntityTypeBuilder<WeekFocus> builder)
    {
        builder.ToTable("WeekFocus", "meetings").HasKey(f => new { f.Municipality, f.Id });
        builder.Property(f => f.AreaCode).HasMaxLength(40);
        builder.Property(f => f.Days).HasMaxLength(80);
        builder.OfMeeting();
        builder.HasIndex(f => new { f.Municipality, f.OrganisationId, f.LastDay });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(f => new { f.Municipality, f.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TellingConfiguration : IEntityTypeConfiguration<Telling>
{
    public void Configure(EntityTypeBuilder<Telling> builder)
    {
        builder.ToTable("Telling", "meetings").HasKey(t => new { t.Municipality, t.MeetingId, t.To });
        builder.Property(t => t.Words).HasMaxLength(Telling.Longest);
        builder.OfMeeting();
    }
}

internal sealed class SeriesMemberConfiguration : IEntityTypeConfiguration<SeriesMember>
{
    public void Configure(EntityTypeBuilder<SeriesMember> builder)
    {
        builder.ToTable("SeriesMember", "meetings").HasKey(m => new { m.Municipality, m.SeriesId, m.Number });
        builder.Property(m => m.Number).ValueGeneratedNever();
        builder.Property(m => m.Function).HasMaxLength(Attendance.LongestFunction);
        builder.Ignore(m => m.Seat);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(m => new { m.Municipality, m.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReadLinkConfiguration : IEntityTypeConfiguration<ReadLink>
{
    public void Configure(EntityTypeBuilder<ReadLink> builder)
    {
        // The series itself may lie in another municipality, so there is no key to it.
        builder.ToTable("ReadLink", "meetings").HasKey(l => new { l.Municipality, l.Id });
        builder.Property(l => l.Function).HasMaxLength(Attendance.LongestFunction);
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => new { l.Municipality, l.SeriesId });
    }
}

internal sealed class SealedMeetingLeafConfiguration : IEntityTypeConfiguration<SealedMeetingLeaf>
{
    public void Configure(EntityTypeBuilder<SealedMeetingLeaf> builder)
    {
        builder.ToTable("SealedMeetingLeaf", "meetings").HasKey(l => new { l.Municipality, l.MeetingId, l.Path });
        builder.Property(l => l.Path).HasMaxLength(120);
        builder.Property(l => l.Salt).HasMaxLength(32);
        builder.Property(l => l.Json).HasMaxLength(-1);
        builder.Property(l => l.Hash).HasMaxLength(64);
        builder.Property(l => l.ChangedHash).HasMaxLength(64);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(l => new { l.Municipality, l.MeetingId }).OnDelete(DeleteBehavior.Restrict);
    }
}
