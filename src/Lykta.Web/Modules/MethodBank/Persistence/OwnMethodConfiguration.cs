using Lykta.Modules.MethodBank.Domain;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.MethodBank.Persistence;

internal sealed class OwnMethodConfiguration : IEntityTypeConfiguration<OwnMethod>
{
    public void Configure(EntityTypeBuilder<OwnMethod> builder)
    {
        builder.ToTable("OwnMethod", "method_bank").HasKey(m => new { m.Municipality, m.Id, m.Number });
        builder.Property(m => m.Number).ValueGeneratedNever();
        builder.Property(m => m.Choices).HasMaxLength(-1).HasConversion(choices => StoredJson.Write(choices), json => StoredJson.Read<OwnChoices>(json));
        builder.HasMany(m => m.Texts).WithOne().HasForeignKey(t => new { t.Municipality, t.MethodId, t.Number }).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(m => m.Texts).AutoInclude();
    }
}

internal sealed class OwnMethodTextConfiguration : IEntityTypeConfiguration<OwnMethodText>
{
    public void Configure(EntityTypeBuilder<OwnMethodText> builder)
    {
        builder.ToTable("OwnMethodText", "method_bank").HasKey(t => new { t.Municipality, t.MethodId, t.Number, t.Part });
        builder.Property(t => t.Number).ValueGeneratedNever();
        builder.Property(t => t.Words).HasMaxLength(OwnMethod.LongestWords);
    }
}
