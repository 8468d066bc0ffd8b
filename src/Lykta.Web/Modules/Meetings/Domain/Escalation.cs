using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>Where something is lifted to.</summary>
internal enum EscalateTo
{
    SteeringGroup,
    StrategicCouncil,
    ExecutiveBoard,
    PoliceDistrict,
    CountyBoard,
}

/// <summary>Something the meeting lifts to those who can decide it (eskalera).</summary>
internal sealed class Escalation : SaidAtMeeting<Escalation>
{
    private Escalation()
    {
    }

    public Escalation(MunicipalityCode municipality, Id<Escalation> id, Id<Meeting> meeting, Id<Organisation> organisation)
        : base(municipality, id, meeting, organisation)
    {
    }

    public EscalateTo To { get; private set; }

    public Result<Escalation> Lift(EscalateTo to, string? words, Audience audience, DateTime at, KeptNames? names = null)
    {
        To = to;
        return Say(words, audience, at, names);
    }
}
