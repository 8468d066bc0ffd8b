using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.ReporterLinks;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Access;

namespace Lykta.UnitTests.Modules.ReporterLinks;

public sealed class ReporterLinkTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 20, 0, 0, DateTimeKind.Utc);
    private static readonly MunicipalityCode Code = MunicipalityCode.Parse("1880", null);

    [Fact]
    public void Issue_Always_KeepsOnlyTheHashOfAtLeast128Bits()
    {
        var (link, secret) = ALink();
        link.TokenHash.ShouldBe(LinkSecret.HashOf(secret));
        link.TokenHash.ShouldNotContain(secret);
        secret.Length.ShouldBeGreaterThanOrEqualTo(22, "128 bits in base 64");
        link.ExpiresOn.ShouldBe(new DateOnly(2027, 11, 18));
    }

    [Fact]
    public void Pair_OnItsLastDay_Pairs_AndTheDayAfterIsRefused()
    {
        var (link, _) = ALink();
        link.Pair(new DateTime(2027, 11, 18, 12, 0, 0, DateTimeKind.Utc)).IsOk.ShouldBeTrue();
        link.Pair(new DateTime(2027, 11, 19, 12, 0, 0, DateTimeKind.Utc)).Refusal.ShouldBeOfType<LinkHasExpired>();
    }

    [Fact]
    public void Pair_WhenRevoked_IsRefused_AndItCannotBeExtended()
    {
        var (link, _) = ALink();
        link.Revoke(Now);
        link.Pair(Now).Refusal.ShouldBeOfType<LinkIsRevoked>();
        link.Extend(Now).Refusal.ShouldBeOfType<LinkIsRevoked>();
    }

    [Fact]
    public void Extend_AfterExpiry_GivesAYearFromToday()
    {
        var (link, _) = ALink();
        link.Extend(Now.AddYears(2)).Value.ExpiresOn.ShouldBe(new DateOnly(2029, 11, 18));
    }

    [Fact]
    public void Attempts_AfterTwentyWrongInAMinute_AreStoppedForThatAddressOnly_UntilTheNextMinute()
    {
        var clock = new Clock { Now = Now };
        var attempts = new WrongLinks(clock);
        for (var i = 0; i < 20; i++)
        {
            attempts.IsStopped("10.0.0.1").ShouldBeFalse();
            attempts.Wrong("10.0.0.1");
        }

        attempts.IsStopped("10.0.0.1").ShouldBeTrue();
        attempts.IsStopped("10.0.0.2").ShouldBeFalse();
        clock.Now = Now.AddMinutes(1);
        attempts.IsStopped("10.0.0.1").ShouldBeFalse();
    }

    private sealed class Clock : TimeProvider
    {
        public DateTime Now { get; set; }

        public override DateTimeOffset GetUtcNow() => new(Now);
    }

    private static (ReporterLink Link, string Secret) ALink() => ReporterLink.Issue(Code, Id<Unit>.New(Now), "Fikarummet", Now);
}
