using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>What one party promises, in plain words that anybody may read (löfte).</summary>
internal sealed class PledgePromise : ITenantRow
{
    public const int Longest = 300;

    private PledgePromise()
    {
    }

    public PledgePromise(CitizenPledge pledge, int number, PartyName party, string words)
        => (Municipality, PledgeId, Number, OrganisationId, Outside, Words) = (pledge.Municipality, pledge.Id, number, party.Organisation, party.Outside, words);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CitizenPledge> PledgeId { get; private set; }

    public int Number { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    public string? Outside { get; private set; }

    public string Words { get; private set; } = string.Empty;
}

/// <summary>A dialogue or a figure that the pledge builds on (dialogunderlag): what, when, with how many and how.</summary>
internal sealed class PledgeDialogue : ITenantRow
{
    public const int LongestChannel = 120;
    public const int MostPeople = 10_000_000;

    private PledgeDialogue()
    {
    }

    public PledgeDialogue(CitizenPledge pledge, int number, DialogueSort sort, DateOnly on, int? people, string channel)
        => (Municipality, PledgeId, Number, Sort, On, People, Channel) = (pledge.Municipality, pledge.Id, number, sort, on, people, channel);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CitizenPledge> PledgeId { get; private set; }

    public int Number { get; private set; }

    public DialogueSort Sort { get; private set; }

    public DateOnly On { get; private set; }

    public int? People { get; private set; }

    public string Channel { get; private set; } = string.Empty;
}

/// <summary>A measure by which a pledge is kept.</summary>
internal sealed class PledgeMeasure : ITenantRow
{
    private PledgeMeasure()
    {
    }

    public PledgeMeasure(CitizenPledge pledge, Id<Measure> measure) => (Municipality, PledgeId, MeasureId) = (pledge.Municipality, pledge.Id, measure);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CitizenPledge> PledgeId { get; private set; }

    public Id<Measure> MeasureId { get; private set; }
}

/// <summary>What had been counted on a day (avläsning).</summary>
internal sealed class PledgeReading : ITenantRow
{
    private PledgeReading()
    {
    }

    public PledgeReading(CitizenPledge pledge, Id<PledgeReading> id, DateOnly on, double level) => (Municipality, Id, PledgeId, On, Level) = (pledge.Municipality, id, pledge.Id, on, level);

    public MunicipalityCode Municipality { get; private set; }

    public Id<PledgeReading> Id { get; private set; }

    public Id<CitizenPledge> PledgeId { get; private set; }

    public DateOnly On { get; private set; }

    public double Level { get; private set; }
}
