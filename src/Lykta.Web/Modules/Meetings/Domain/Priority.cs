using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>What is put in order: a kind of report in an area or at a place, and why in a few words that everyone may read.</summary>
internal sealed record Prioritised(string? AreaCode, Id<Place>? Place, string? Kind, string? Why, string? Level = null, int? Scale = null);

/// <summary>One line of the order of priority (prioritering): where and what the coming period is about. Open to everyone who may open the meeting.</summary>
internal sealed class Priority : ITenantRow, IVersioned
{
    public const int LongestWhy = 160;

    private Priority()
    {
    }

    public Priority(MunicipalityCode municipality, Id<Priority> id, Id<Meeting> meeting, int number)
        => (Municipality, Id, MeetingId, Number) = (municipality, id, meeting, number);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Priority> Id { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    /// <summary>1 is first.</summary>
    public int Number { get; private set; }

    public string? AreaCode { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    /// <summary>The kind of report, where the line is about one.</summary>
    public string? Kind { get; private set; }

    public string? Why { get; private set; }

    /// <summary>The area's joint level when the line was made, with the edition of its scale.</summary>
    public string? Level { get; private set; }

    public int? Scale { get; private set; }

    public long Version { get; private set; }

    public Result<Priority> Set(Prioritised what, KeptNames? names = null)
    {
        if (string.IsNullOrEmpty(what.AreaCode) && what.Place is null)
        {
            return new PriorityNeedsWhere();
        }

        var why = KeptWords.Read(what.Why, LongestWhy, names, before: Why);
        if (!why.IsOk)
        {
            return why.Refusal;
        }

        (AreaCode, PlaceId) = (string.IsNullOrEmpty(what.AreaCode) ? null : what.AreaCode, what.Place);
        (Kind, Why) = (string.IsNullOrEmpty(what.Kind) ? null : what.Kind, why.Value.Length == 0 ? null : why.Value);
        (Level, Scale) = (what.Level, what.Scale);
        return this;
    }

    /// <summary>Changes places with a neighbour.</summary>
    public void SwapWith(Priority other) => (Number, other.Number) = (other.Number, Number);

    public void RenumberTo(int number) => Number = number;
}
