using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Disclosures;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.Files;

namespace Lykta.UnitTests.Modules.Disclosures;

/// <summary>What is given of a record, and what the decision is by it.</summary>
public sealed class DisclosureItemTests
{
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1880", null);
    private static readonly RecordPhoto Door = new(new(Guid.Parse("00000000-0000-7000-8000-000000000001")), 4, 3);
    private static readonly RecordPhoto Wall = new(new(Guid.Parse("00000000-0000-7000-8000-000000000002")), 3, 4);

    [Fact]
    public void Begin_WithPhotos_GivesNone_SoThatTheRecordIsGivenInPart()
    {
        var item = Begun(Bare(Door, Wall));
        (item.Given, item.Masked.Count, item.GivenPhotos.Count).ShouldBe((Given.Masked, 0, 0));
        Disclosure.OutcomeOf([item]).ShouldBe(DisclosureOutcome.InPart);
        Decided([item], reason: null).Refusal.ShouldBeOfType<WithholdingNeedsReason>();
        Begun(Bare()).Given.ShouldBe(Given.Whole);
    }

    [Fact]
    public void Set_Whole_IsSaidOfTheWords_NotOfPhotosAndProtectedText()
    {
        var record = Whole(Door, Wall);
        var item = Begun(record);
        var (masks, words) = (item.Masked, item.Masked.Single());
        words.ShouldSatisfyAllConditions(m => m.Paragraph.ShouldBe(1), m => m.Words.ShouldBe([0, 1, 2]));

        item.Set(record, Given.Whole, [new(0, [1]), .. masks], [Door.File]);
        item.Masked.Count.ShouldBe(2, "a word newly ticked stays masked");
        item.Set(record, Given.Whole, item.Masked, [Door.File]);
        (item.Given, item.Masked.Single().Paragraph).ShouldBe((Given.Masked, 1));
        item.GivenPhotos.ShouldBe([Door.File]);

        item.Set(record, Given.Masked, [], [Wall.File, Door.File, new(Guid.NewGuid())]);
        item.Given.ShouldBe(Given.Whole);
        item.GivenPhotos.ShouldBe([Door.File, Wall.File]);
        Disclosure.OutcomeOf([item]).ShouldBe(DisclosureOutcome.Given);
    }

    [Fact]
    public void Set_Not_GivesNothing_AndKeepsWhatIsMasked()
    {
        var record = Whole(Door);
        var item = Begun(record);
        item.Set(record, Given.Not, item.Masked, [Door.File]);
        item.Leaving(record).ShouldBeEmpty();
        (item.Given, item.GivenPhotos.Count, item.Masked.Count).ShouldBe((Given.Not, 0, 1));
        Disclosure.OutcomeOf([item]).ShouldBe(DisclosureOutcome.Refused);
    }

    [Fact]
    public void TakeProtected_BeginsMasked_KeepsTheRest_AndIsUnmaskedOnlyWordByWord()
    {
        var (bare, whole) = (Withholding(Door), Whole(Door));
        var item = Begun(bare);
        item.Set(bare, Given.Masked, [new(0, [1])], [Door.File]);

        item.TakeProtected(true, bare, whole);
        item.Masked.Select(m => (m.Paragraph, m.Words.Count)).ShouldBe([(0, 1), (1, 3)]);
        item.GivenPhotos.ShouldBe([Door.File]);
        item.Fits(whole).ShouldBeTrue();
        item.SetThroughout(whole, "kiosken", masked: false).ShouldBe(1, "the ordinary word, not the protected one");
        item.Leaving(whole).Select(p => p.Words).ShouldBe(["Vid kiosken", "[maskat]"]);

        item.TakeProtected(false, whole, bare);
        (item.Given, item.WithProtected, item.Fits(bare)).ShouldBe((Given.Masked, false, true));
    }

    /// <summary>What is withheld is told, and needs a reason (OSL 6 kap. 3 §), also by whoever may not read it.</summary>
    [Fact]
    public void Set_AllOfARecord_WhoseProtectedTextIsNotIn_IsInPart()
    {
        var record = Withholding(Door);
        var item = Begun(record);
        item.Set(record, Given.Whole, [], [Door.File]);
        item.Given.ShouldBe(Given.Masked);
        item.Leaving(record).Select(p => p.Words).ShouldBe(["Vid kiosken", "[maskat]"]);
        Decided([item], reason: null).Refusal.ShouldBeOfType<WithholdingNeedsReason>();
        item.Fits(Bare(Door)).ShouldBeFalse();
    }

    [Fact]
    public void TakeProtected_OfWhatIsNotGiven_StillGivesNothing_AndOfWhatHasChanged_BeginsAnew()
    {
        var (bare, whole) = (Withholding(), Whole());
        var item = Begun(bare);
        item.Set(bare, Given.Not, [], []);
        item.TakeProtected(true, bare, whole);
        (item.Given, item.Masked.Single().Paragraph).ShouldBe((Given.Not, 1));

        var (other, changed) = (Begun(bare), whole with { Paragraphs = [new("Vad", "Tel 070-123 45 67", Classification.Internal), whole.Paragraphs[1]] });
        other.TakeProtected(true, changed with { Paragraphs = [changed.Paragraphs[0]] }, changed);
        other.Masked.Select(m => m.Paragraph).ShouldBe([0, 1]);
    }

    [Fact]
    public void Fits_AnotherPhoto_No_AndARecordWithoutPhotos_HasThePrintItAlwaysHad()
    {
        var item = Begun(Bare(Door));
        item.Fits(Bare(Door)).ShouldBeTrue();
        item.Fits(Bare(Door, Wall)).ShouldBeFalse();
        item.Fits(Bare()).ShouldBeFalse();
        Begun(Bare()).Print.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("[\"Vid kiosken\"]"))));
    }

    [Fact]
    public void Decide_MorePhotosThanAFileHolds_IsRefused()
    {
        var record = Bare([.. Enumerable.Range(0, Disclosure.MostPhotos + 1).Select(_ => new RecordPhoto(new(Guid.NewGuid()), 4, 3))]);
        var item = Begun(record);
        item.Set(record, Given.Masked, [], [.. record.Photos.Select(p => p.File)]);
        Decided([item], reason: null).Refusal.ShouldBeOfType<TooManyPhotosGiven>();
    }

    private static PublicRecord Bare(params RecordPhoto[] photos) => new("Klotter", new DateOnly(2026, 11, 18), false, [new("Vad", "Vid kiosken", Classification.Internal)]) { Photos = photos };

    /// <summary>The same with a protected text that nobody has taken in, and with it taken in.</summary>
    private static PublicRecord Withholding(params RecordPhoto[] photos) => Bare(photos) with { HasProtected = true };

    private static PublicRecord Whole(params RecordPhoto[] photos)
    {
        var bare = Withholding(photos);
        return bare with { Paragraphs = [.. bare.Paragraphs, new("Skyddad text", "Bakom kiosken gömdes", Classification.Secret, IsProtected: true)] };
    }

    private static DisclosureItem Begun(PublicRecord record)
    {
        var item = new DisclosureItem(Town, default, 1, "rapport", Guid.NewGuid());
        item.Begin(record);
        return item;
    }

    private static Result<Disclosure> Decided(IReadOnlyCollection<DisclosureItem> items, string? reason) =>
        new Disclosure(Town, Id<Disclosure>.New(DateTime.UnixEpoch), default, DateTime.UnixEpoch).Decide(items, "Prövat.", reason, Guid.NewGuid(), DateTime.UnixEpoch);
}
