using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.StateGrants;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;

namespace Lykta.UnitTests.Modules.StateGrants;

/// <summary>What an application, a decision and an account refuse, and what sending and accounting freeze.</summary>
public sealed class StateGrantRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Id<Measure> Light = Id<Measure>.New(Now);

    private static readonly GrantStatement Whole = new() { Title = "Tryggare skolväg", Year = 2027, Purpose = "Fler barn ska gå till skolan själva.", OtherGrants = "Inga." };

    private static readonly GrantContentMeasure Lit = new(
        Light, "Ljus längs skolvägen", MeasureState.TakenOn, "Mörk skolväg", "Energibolaget", ["Skolan", "Energibolaget"], new(2027, 2, 1), null, new(2027, 10, 31), 150_000, 120_000, null, true, "80 barn", new(2027, 12, 1), null);

    private static readonly GrantDecision Yes = new(true, new(2026, 11, 23), 90_000, "Brå 0412/26", new(2028, 2, 1));

    private static GrantContent Content => new()
    {
        Title = "Tryggare skolväg",
        Year = 2027,
        IsEvaluation = false,
        Purpose = "Fler barn ska gå till skolan själva.",
        OtherGrants = "Inga.",
        Measures = [Lit],
    };

    private static GrantAccount Account => new()
    {
        Title = "Tryggare skolväg",
        Year = 2027,
        Purpose = "Fler barn ska gå till skolan själva.",
        Granted = 90_000,
        Use = "Belysning.",
        Results = "Dubbelt så många barn går själva, som vi ville.",
        Measures = [new(Light, "Ljus längs skolvägen", MeasureState.Done, null, null, 120_000, 60_000, "Stolpar.")],
    };

    [Fact]
    public void Write_OfWhatCannotBe_IsRefused()
    {
        New().Write(Whole with { Title = " " }, Now).Refusal.ShouldBeOfType<GrantNeedsTitle>();
        New().Write(Whole with { Year = null }, Now).Refusal.ShouldBeOfType<GrantNeedsYear>();
        New().Write(Whole with { Year = 2023 }, Now).Refusal.ShouldBeOfType<GrantNeedsYear>();
        New().Write(Whole with { Purpose = "Ring Anna Svensson på 070-123 45 67" }, Now).Refusal.ShouldNotBeNull("a person is named");
        New().Write(Whole with { Year = 2024 }, Now).Value.Year.ShouldBe(2024);
    }

    [Fact]
    public void Row_OfAnAmountThatIsNone_IsRefused()
    {
        GrantMeasure.Apply(New(), null, new(Light, -1, null), null).Refusal.ShouldBeOfType<GrantAmountIsNone>();
        GrantMeasure.Apply(New(), null, new(Light, GrantMeasure.MostKronor + 1, null), null).Refusal.ShouldBeOfType<GrantAmountIsNone>();
        var row = GrantMeasure.Apply(New(), null, new(Light, 120_000, " Stolpar. "), null).Value;
        (row.Applied, row.Words, row.Used).ShouldBe((120_000, "Stolpar.", null));
        row.Use(new(Light, -1, null), null).Refusal.ShouldBeOfType<GrantAmountIsNone>();
        row.Use(new(Light, 0, " "), null).Value.UsedFor.ShouldBeNull();
    }

    [Fact]
    public void Missing_NamesEachLackByType_InTheOrderItIsMended()
    {
        Content.Missing().ShouldBeEmpty();
        Lacks(Content with { Purpose = null, OtherGrants = null, Measures = [] }).ShouldBe([typeof(GrantNeedsPurpose), typeof(SayWhichOtherGrants), typeof(GrantHasNoMeasures)]);
        Lacks(Lit with { State = MeasureState.Begun, StartedOn = new(2026, 12, 31) }).ShouldBe([typeof(GrantMeasureHadBegun)]);
        Lacks(Lit with { State = MeasureState.Begun, StartedOn = new(2027, 1, 1) }).ShouldBeEmpty();
        Lacks(Lit with { Due = new(2026, 12, 31) }).ShouldBe([typeof(GrantMeasureEndsBefore)]);
        Lacks(Lit with { State = MeasureState.Stopped }).ShouldBe([typeof(GrantMeasureIsNotCarriedOut)]);
        Lacks(Lit with { State = MeasureState.Declined }).ShouldBe([typeof(GrantMeasureIsNotCarriedOut)]);
        Lacks(Lit with { Applied = null }).ShouldBe([typeof(GrantMeasureHasNoCost)]);
        Lacks(Lit with { Applied = 0 }).ShouldBe([typeof(GrantMeasureHasNoCost)]);
        Lacks(Lit with { Applied = 150_001 }).ShouldBe([typeof(GrantMeasureAppliesForMoreThanItCosts)]);
        Lacks(Lit with { Cost = null }).ShouldBeEmpty("nobody has said what it costs, so what is applied for stands");
        Lacks(Lit with { HasGoal = false, FollowUpOn = null }).ShouldBe([typeof(GrantMeasureHasNoGoal), typeof(GrantMeasureIsNotFollowedUp)]);
        Lacks(Lit with { FollowUpOn = null, JudgedOn = new(2027, 12, 1) }).ShouldBeEmpty("its effect is judged");
    }

    [Fact]
    public void Missing_OfAnEvaluation_AsksForNoGoal() =>
        (Content with { IsEvaluation = true, Measures = [Lit with { HasGoal = false, FollowUpOn = null }] }).Missing().ShouldBeEmpty();

    [Fact]
    public void Warnings_TellOfPictureAndPlan_AndOfTimesOutsideTheYear()
    {
        Content.Warnings(hasPicture: true, hasPlan: true).ShouldBeEmpty();
        Content.Warnings(hasPicture: false, hasPlan: false).ShouldBe([GrantWarnings.NoPicture, GrantWarnings.NoPlan]);
        var outside = Content with { Measures = [Lit with { PlannedStart = new(2026, 12, 1), Due = new(2028, 1, 31) }] };
        outside.Warnings(true, true).ShouldBe([GrantWarnings.PlannedBefore.With(Lit.Name, 2027), GrantWarnings.EndsAfter.With(Lit.Name, 2027)]);
    }

    [Fact]
    public void Content_AddsUp_AndNamesEachActorOnce()
    {
        var two = Content with { Measures = [Lit, Lit with { Name = "Röjning", Responsible = "Parken", Partners = [], Applied = 30_000 }] };
        two.Applied.ShouldBe(150_000);
        two.Actors.ShouldBe(["Energibolaget", "Skolan", "Parken"]);
    }

    [Fact]
    public void Send_FreezesItUnderOneHash_AndNothingChangesAfter()
    {
        var grant = Written();
        grant.Send(Content with { Measures = [] }, new(2026, 11, 23), Now).Refusal.ShouldBeOfType<GrantHasNoMeasures>();
        grant.Send(Content, null, Now).Refusal.ShouldBeOfType<SendingNeedsDay>();
        grant.Send(Content, new(2026, 11, 24), Now).Refusal.ShouldBeOfType<SendingNeedsDay>();
        var sent = grant.Send(Content, new(2026, 11, 20), Now).Value;
        (sent.State, sent.SentOn, sent.Applied, sent.Mark.Status, sent.Mark.Day).ShouldBe((GrantState.Sent, new DateOnly(2026, 11, 20), 120_000L, DocumentStatus.DrawnUp, new DateOnly(2026, 11, 20)));
        sent.IsIntact.ShouldBeTrue();
        sent.ContentHash!.Length.ShouldBe(64);
        StoredJson.Read<GrantContent>(sent.ContentJson!).Json().ShouldBe(sent.ContentJson);

        grant.Send(Content, new(2026, 11, 20), Now).Refusal.ShouldBeOfType<GrantIsSent>();
        grant.Write(Whole with { Title = "Annat" }, Now).Refusal.ShouldBeOfType<GrantIsSent>();
        grant.Touch(Now).Refusal.ShouldBeOfType<GrantIsSent>();
    }

    [Fact]
    public void Decide_OfWhatCannotBe_IsRefused()
    {
        Written().Decide(Yes, Now).Refusal.ShouldBeOfType<GrantIsNotSent>();
        Sent().Decide(Yes with { On = null }, Now).Refusal.ShouldBeOfType<DecisionNeedsItsDay>();
        Sent().Decide(Yes with { On = new(2026, 11, 24) }, Now).Refusal.ShouldBeOfType<DecisionNeedsItsDay>();
        Sent().Decide(Yes with { On = new(2026, 11, 19) }, Now).Refusal.ShouldBeOfType<DecisionNeedsItsDay>();
        Sent().Decide(Yes with { Number = " " }, Now).Refusal.ShouldBeOfType<DecisionNeedsNumber>();
        Sent().Decide(Yes with { Number = new string('1', 41) }, Now).Refusal.ShouldBeOfType<DecisionNeedsNumber>();
        Sent().Decide(Yes with { Amount = null }, Now).Refusal.ShouldBeOfType<GrantNeedsAmount>();
        Sent().Decide(Yes with { Amount = 0 }, Now).Refusal.ShouldBeOfType<GrantNeedsAmount>();
        Sent().Decide(Yes with { Amount = 120_001 }, Now).Refusal.ShouldBeOfType<GrantedMoreThanApplied>();
        Sent().Decide(Yes with { AccountDueOn = null }, Now).Refusal.ShouldBeOfType<AccountNeedsDueDay>();
        Sent().Decide(Yes with { AccountDueOn = new(2026, 11, 23) }, Now).Refusal.ShouldBeOfType<AccountNeedsDueDay>();
    }

    [Fact]
    public void Decide_GrantsOrRefuses_AndOnlyOnce()
    {
        var granted = Sent().Decide(Yes, Now).Value;
        (granted.State, granted.Granted, granted.DecisionNumber, granted.AccountDueOn).ShouldBe((GrantState.Granted, 90_000, "Brå 0412/26", new DateOnly(2028, 2, 1)));
        granted.Decide(Yes, Now).Refusal.ShouldBeOfType<GrantIsNotSent>();
        var refused = Sent().Decide(Yes with { IsGranted = false, Amount = 5, AccountDueOn = null }, Now).Value;
        (refused.State, refused.Granted, refused.AccountDueOn).ShouldBe((GrantState.Refused, null, null));
        refused.WriteAccount(new("Belysning.", null, []), [], Now).Refusal.ShouldBeOfType<GrantIsNotGranted>();
    }

    [Fact]
    public void Account_NamesEachLackByType_AndTellsWhatIsToBeRepaid()
    {
        Account.Missing().ShouldBeEmpty();
        (Account.Used, Account.ToRepay).ShouldBe((60_000, 30_000));
        var row = Account.Measures[0];
        AccountLacks(Account with { Measures = [row with { Used = null }] }).ShouldBe([typeof(AccountHasNoAmount)]);
        AccountLacks(Account with { Measures = [row with { UsedFor = null }] }).ShouldBe([typeof(AccountHasNoUse)]);
        AccountLacks(Account with { Measures = [row with { Used = 0, UsedFor = null }] }).ShouldBeEmpty("nothing was used");
        AccountLacks(Account with { Measures = [row with { Used = 90_001 }] }).ShouldBe([typeof(UsedMoreThanGranted)]);
        AccountLacks(Account with { Use = null, Results = null }).ShouldBe([typeof(AccountNeedsUse), typeof(AccountNeedsResults)]);
        (Account with { Measures = [row with { Used = 90_001 }] }).ToRepay.ShouldBe(0);
    }

    [Fact]
    public void Account_IsGivenOnce_AndFrozenUnderAHashOfItsOwn()
    {
        var rows = new List<GrantMeasure> { GrantMeasure.Apply(New(), null, new(Light, 120_000, null), null).Value };
        var grant = Sent().Decide(Yes, Now).Value;
        grant.WriteAccount(new("Belysning.", "Som vi ville.", [new(Light, 60_000, "Stolpar.")]), rows, Now).IsOk.ShouldBeTrue();
        (grant.AccountUse, rows[0].Used, rows[0].UsedFor).ShouldBe(("Belysning.", 60_000, "Stolpar."));
        grant.WriteAccount(new(null, null, [new(Light, -1, null)]), rows, Now).Refusal.ShouldBeOfType<GrantAmountIsNone>();

        grant.Account(Account with { Use = null }, new(2026, 11, 23), Now).Refusal.ShouldBeOfType<AccountNeedsUse>();
        grant.Account(Account, null, Now).Refusal.ShouldBeOfType<AccountNeedsDay>();
        grant.Account(Account, new(2026, 11, 24), Now).Refusal.ShouldBeOfType<AccountNeedsDay>();
        grant.Account(Account, new(2026, 11, 22), Now).Refusal.ShouldBeOfType<AccountNeedsDay>();
        var given = grant.Account(Account, new(2026, 11, 23), Now).Value;
        (given.State, given.AccountedOn, given.IsIntact).ShouldBe((GrantState.Accounted, new DateOnly(2026, 11, 23), true));
        given.AccountHash.ShouldNotBe(given.ContentHash);
        grant.Account(Account, new(2026, 11, 23), Now).Refusal.ShouldBeOfType<GrantIsNotGranted>();
        grant.WriteAccount(new("Annat.", null, []), rows, Now).Refusal.ShouldBeOfType<GrantIsNotGranted>();
    }

    private static IEnumerable<Type> Lacks(GrantContentMeasure measure) => Lacks(Content with { Measures = [measure] });

    private static IEnumerable<Type> Lacks(GrantContent content) => content.Missing().Select(r => r.GetType());

    private static IEnumerable<Type> AccountLacks(GrantAccount account) => account.Missing().Select(r => r.GetType());

    private static StateGrant Written() => New().Write(Whole, Now).Value;

    private static StateGrant Sent() => Written().Send(Content, new(2026, 11, 20), Now).Value;

    private static StateGrant New() => StateGrant.Begin(MunicipalityCode.Parse("1999", null), Id<StateGrant>.New(Now), Now);
}
