using Lykta.Kernel;
using Lykta.Modules.Meetings;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.UnitTests.Modules.Meetings;

public sealed class MeetingStatesTests
{
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1961", null);
    private static readonly DateTime Nine = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Id<MeetingSeries> Series = new(Guid.NewGuid());
    private static readonly Id<Organisation> Own = new(Guid.NewGuid());

    [Fact]
    public void Meeting_GoesFromPlannedToApproved_AndNoOtherWay()
    {
        var meeting = Planned();
        meeting.GoingOn().Refusal.ShouldBeOfType<MeetingNotOpen>();
        meeting.Unfinished().IsOk.ShouldBeTrue();
        meeting.Reopen().Refusal.ShouldBeOfType<MeetingNotAdopted>();
        meeting.Open(Nine).IsOk.ShouldBeTrue();
        meeting.Open(Nine).Refusal.ShouldBeOfType<MeetingHasBegun>();
        meeting.MoveTo(Nine, Nine.AddHours(1), null).Refusal.ShouldBeOfType<MeetingHasBegun>();
        meeting.Adopt([Seated(present: false)], null, Nine).Refusal.ShouldBeOfType<NobodyPresent>();
        meeting.Adopt([Seated(present: true)], null, Nine).IsOk.ShouldBeTrue();
        meeting.Unfinished().Refusal.ShouldBeOfType<MeetingIsAdopted>();

        var next = Planned(days: 7);
        meeting.Approve(next, "hash", Nine).Refusal.ShouldBeOfType<MeetingNotOpen>();
        next.Open(Nine.AddDays(7)).IsOk.ShouldBeTrue();
        meeting.Approve(meeting, "hash", Nine).Refusal.ShouldBeOfType<ApprovedAtALaterMeeting>();
        meeting.Approve(next, "hash", Nine).IsOk.ShouldBeTrue();
        (meeting.State, meeting.ContentHash, meeting.ApprovedBy).ShouldBe((MeetingState.Approved, "hash", next.Id));
        meeting.Reopen().Refusal.ShouldBeOfType<MeetingIsApproved>();
        meeting.FollowedBy(next).Refusal.ShouldBeOfType<MeetingIsApproved>();
    }

    [Fact]
    public void AdoptedMeeting_IsTakenUpAgain_UntilItIsApproved()
    {
        var meeting = Planned();
        meeting.Open(Nine);
        meeting.Adopt([Seated(present: true)], null, Nine);
        meeting.Reopen().IsOk.ShouldBeTrue();
        (meeting.State, meeting.AdoptedAt).ShouldBe((MeetingState.Open, null));
    }

    [Fact]
    public void AnotherSeries_CannotApprove()
    {
        var meeting = Planned();
        meeting.Open(Nine);
        meeting.Adopt([Seated(present: true)], null, Nine);
        var other = Meeting.Plan(Town, new(Guid.NewGuid()), Origin() with { SeriesId = new(Guid.NewGuid()) }, 1, Nine.AddDays(7), Nine.AddDays(7).AddHours(1), null).Value;
        other.Open(Nine);
        meeting.Approve(other, "hash", Nine).Refusal.ShouldBeOfType<ApprovedAtALaterMeeting>();
    }

    [Fact]
    public void Minutes_NeedAnAdjuster()
    {
        var meeting = Meeting.Plan(Town, new(Guid.NewGuid()), Origin() with { Document = DocumentKind.Minutes }, 1, Nine, Nine.AddHours(1), null).Value;
        meeting.Open(Nine);
        meeting.Adopt([Seated(present: true)], null, Nine).Refusal.ShouldBeOfType<MinutesNeedAdjuster>();
        meeting.AdjustedBy(" Kommunalråd ").IsOk.ShouldBeTrue();
        meeting.Adopt([Seated(present: true)], null, Nine).IsOk.ShouldBeTrue();
        meeting.Adjuster.ShouldBe("Kommunalråd");
    }

    [Fact]
    public void Meeting_EndsAfterItBegins_AndItsDayIsTheLocalOne()
    {
        Meeting.Plan(Town, new(Guid.NewGuid()), Origin(), 1, Nine, Nine, null).Refusal.ShouldBeOfType<MeetingEndsWrong>();
        Meeting.Plan(Town, new(Guid.NewGuid()), Origin(), 1, Nine, Nine.AddDays(2), null).Refusal.ShouldBeOfType<MeetingEndsWrong>();
        var late = new DateTime(2026, 6, 30, 22, 30, 0, DateTimeKind.Utc);
        Meeting.Plan(Town, new(Guid.NewGuid()), Origin(), 1, late, late.AddHours(1), " ").Value.ShouldSatisfyAllConditions(
            m => m.Day.ShouldBe(new DateOnly(2026, 7, 1)), m => m.Place.ShouldBeNull());
    }

    [Fact]
    public void Template_HasItsEnds_AndNamedTopics()
    {
        var template = new SeriesTemplate(Town, Series);
        template.Agenda.Count.ShouldBe(11);
        var agenda = FirstAgendas.Of(CouncilType.SafetyCouncil);
        template.Set(CouncilType.SafetyCouncil, DocumentKind.Notes, "Samordnare", null, agenda).IsOk.ShouldBeTrue();
        template.Set(CouncilType.SafetyCouncil, DocumentKind.Notes, " ", null, agenda).Refusal.ShouldBeOfType<KeeperMissing>();
        template.Set(CouncilType.SafetyCouncil, DocumentKind.Minutes, "Samordnare", null, agenda).Refusal.ShouldBeOfType<MinutesNeedAdjuster>();
        template.Set(CouncilType.SafetyCouncil, DocumentKind.Notes, "Samordnare", null, [new(AgendaKind.Picture)]).Refusal.ShouldBeOfType<AgendaNeedsItsEnds>();
        template.Set(CouncilType.SafetyCouncil, DocumentKind.Notes, "Samordnare", null, [.. agenda, new(AgendaKind.Topic)]).Refusal.ShouldBeOfType<TopicNeedsLabel>();
    }

    [Fact]
    public void Attendance_CountsWithinReason()
    {
        var seat = Seated(present: false);
        seat.Mark(true, 0).Refusal.ShouldBeOfType<AttendanceCountWrong>();
        seat.Mark(true, 4).IsOk.ShouldBeTrue();
        (seat.Present, seat.Count).ShouldBe((true, 4));
    }

    private static MeetingOrigin Origin() => new(Town, Series, "EST-möte", DocumentKind.Notes, "Samordnare", null);

    private static Meeting Planned(int days = 0) =>
        Meeting.Plan(Town, new(Guid.NewGuid()), Origin(), 1, Nine.AddDays(days), Nine.AddDays(days).AddHours(1), "Rådhuset").Value;

    private static Attendance Seated(bool present)
    {
        var seat = new Attendance(Town, new(Guid.NewGuid()), new(Guid.NewGuid()), new Seat(AttendeeKind.Organisation, Own, "Områdespolis"), 1);
        seat.Mark(present, 1);
        return seat;
    }
}
