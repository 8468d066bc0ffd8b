using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Modules.People.Persistence;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("Person", "people").HasKey(p => p.Id);
        builder.Property(p => p.Name).HasMaxLength(120);
        builder.Property(p => p.Language).HasMaxLength(2);
        builder.Property(p => p.Email).HasMaxLength(254);
        builder.Property(p => p.NormalizedEmail).HasMaxLength(254);
        builder.PrimitiveCollection(p => p.ProtectedIn).ElementType(e => e.HasMaxLength(4));
        builder.Property(p => p.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(p => p.NormalizedEmail).IsUnique();
        builder.HasIndex(p => p.NormalizedUserName).IsUnique();
    }
}

internal sealed class PersonClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Id<Person>>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Id<Person>>> builder) => builder.ToTable("PersonClaim", "people").HasKey(c => c.Id);
}

internal sealed class PersonSignInConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Id<Person>>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Id<Person>>> builder) =>
        builder.ToTable("PersonSignIn", "people").HasKey(l => new { l.LoginProvider, l.ProviderKey });
}

internal sealed class PersonTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Id<Person>>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Id<Person>>> builder) =>
        builder.ToTable("PersonToken", "people").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("Membership", "people").HasKey(m => new { m.Municipality, m.Id });
        builder.PrimitiveCollection(m => m.Roles).ElementType(e => e.HasConversion<string>());
        builder.PrimitiveCollection(m => m.ClaimedRoles).ElementType(e => e.HasConversion<string>());
        builder.HasIndex(m => new { m.Municipality, m.PersonId, m.OrganisationId }).IsUnique();
        builder.HasIndex(m => m.PersonId);
    }
}

internal sealed class ApiTokenConfiguration : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("ApiToken", "people").HasKey(t => new { t.Municipality, t.Id });
        builder.Property(t => t.Hash).HasMaxLength(64);
        builder.Property(t => t.Purpose).HasMaxLength(80);
        builder.HasIndex(t => t.Hash).IsUnique();
        builder.HasIndex(t => new { t.Municipality, t.MembershipId });
    }
}

internal sealed class OneTimeLinkConfiguration : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("OneTimeLink", "people").HasKey(l => l.Id);
        builder.Property(l => l.Hash).HasMaxLength(64);
        builder.Property(l => l.BrowserHash).HasMaxLength(64);
        builder.HasIndex(l => l.Hash).IsUnique();
        builder.HasIndex(l => l.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Session", "people").HasKey(s => s.Id);
        builder.Property(s => s.Browser).HasMaxLength(20);
        builder.Property(s => s.Platform).HasMaxLength(20);
        builder.Property(s => s.NonceHash).HasMaxLength(64);
        builder.Property(s => s.ProviderHash).HasMaxLength(64);
        builder.HasIndex(s => s.PersonId);
        builder.HasIndex(s => s.NonceHash).IsUnique();
        builder.HasIndex(s => s.ProviderHash);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Id<Person>>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Id<Person>>> builder)
    {
        builder.ToTable("Passkey", "people").HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1024);
        builder.Property(p => p.Data).HasMaxLength(-1).HasConversion(
            data => StoredJson.Write(data),
            json => StoredJson.Read<IdentityPasskeyData>(json),
            new ValueComparer<IdentityPasskeyData>((a, b) => StoredJson.Write(a) == StoredJson.Write(b), d => StoredJson.Write(d).GetHashCode(StringComparison.Ordinal), d => StoredJson.Read<IdentityPasskeyData>(StoredJson.Write(d))));
        builder.HasIndex(p => p.UserId);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
