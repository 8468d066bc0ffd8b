using Lykta.Kernel;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>One item of an approved meeting as it was frozen.</summary>
internal sealed class SealedMeetingLeaf : FrozenLeaf
{
    private SealedMeetingLeaf()
    {
    }

    public SealedMeetingLeaf(MunicipalityCode municipality, Id<Meeting> meeting, SaltedLeaf leaf)
        : base(municipality, leaf) => MeetingId = meeting;

    public Id<Meeting> MeetingId { get; private set; }
}
