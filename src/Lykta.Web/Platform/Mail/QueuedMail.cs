using Lykta.Kernel;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Platform.Mail;

/// <summary>A mail waiting to be sent, or sent. Queued in the change it follows from, so that both happen or neither.</summary>
internal sealed class QueuedMail : IFoundEverywhere
{
    private QueuedMail()
    {
    }

    public QueuedMail(MunicipalityCode municipality, Id<QueuedMail> id, string to, string subject, string body, string once, DateTime at)
        => (Municipality, Id, To, Subject, Body, Once, QueuedAt, NotBefore) = (municipality, id, to, subject, body, once, at, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<QueuedMail> Id { get; private set; }

    public string To { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    /// <summary>Empty once sent.</summary>
    public string Body { get; private set; } = string.Empty;

    /// <summary>Names what the mail is about: the same thing is never mailed twice, however often its reason runs.</summary>
    public string Once { get; private set; } = string.Empty;

    public DateTime QueuedAt { get; private set; }

    public DateTime NotBefore { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? SentAt { get; private set; }
}

internal sealed class QueuedMailConfiguration : IEntityTypeConfiguration<QueuedMail>
{
    public void Configure(EntityTypeBuilder<QueuedMail> builder)
    {
        builder.ToTable("QueuedMail", "mail").HasKey(m => new { m.Municipality, m.Id });
        builder.Property(m => m.To).HasMaxLength(254);
        builder.Property(m => m.Subject).HasMaxLength(200);
        builder.Property(m => m.Body).HasMaxLength(-1);
        builder.Property(m => m.Once).HasMaxLength(200);
        builder.HasIndex(m => new { m.Municipality, m.Once }).IsUnique();
        builder.HasIndex(m => new { m.SentAt, m.NotBefore });
    }
}
