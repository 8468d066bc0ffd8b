using Lykta.Modules.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.Meetings.Persistence;

internal sealed class MeetingSeriesConfiguration : IEntityTypeConfiguration<MeetingSeries>
{
    public void Configure(EntityTypeBuilder<MeetingSeries> builder)
    {
        builder.ToTable("MeetingSeries", "meetings").HasKey(s => new { s.Municipality, s.Id });
        builder.Property(s => s.Name).HasMaxLength(120);
        builder.Property(s => s.Place).HasMaxLength(300);
        builder.Property(s => s.Minutes).HasDefaultValue(60);
    }
}

internal sealed class SeriesParticipantConfiguration : IEntityTypeConfiguration<SeriesParticipant>
{
    public void Configure(EntityTypeBuilder<SeriesParticipant> builder)
    {
        builder.ToTable("SeriesParticipant", "meetings").HasKey(p => new { p.Municipality, p.SeriesId, p.Participant });
        builder.HasIndex(p => p.Participant);
        builder.HasOne<MeetingSeries>().WithMany().HasForeignKey(p => new { p.Municipality, p.SeriesId }).OnDelete(DeleteBehavior.Cascade);
    }
}
