using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>An item of a series' agenda (punkt). Without a label it is called what its kind is called.</summary>
internal sealed record AgendaPoint(AgendaKind Kind, string? Label = null);

/// <summary>An item of a meeting's agenda (punkt på dagordningen), with what was noted under it.</summary>
internal sealed class AgendaItem : SaidAtMeeting<AgendaItem>
{
    public const int LongestLabel = 120;

    private AgendaItem()
    {
    }

    public AgendaItem(MunicipalityCode municipality, Id<AgendaItem> id, Id<Meeting> meeting, Id<Organisation> organisation, int number, AgendaPoint point)
        : base(municipality, id, meeting, organisation) => (Number, Kind, Label) = (number, point.Kind, point.Label);

    /// <summary>1, 2, 3 … in the order of the agenda; also its address in the room.</summary>
    public int Number { get; private set; }

    public AgendaKind Kind { get; private set; }

    /// <summary>The municipality's own name for it; null takes the kind's.</summary>
    public string? Label { get; private set; }

    /// <summary>Notes what was said under the item; empty takes the note away.</summary>
    public Result<AgendaItem> Note(string? words, Audience audience, DateTime at, KeptNames? names = null) => Say(words, audience, at, names, required: false);
}
