using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.StateGrants.Domain;

/// <summary>A measure that a grant is applied for (åtgärd i ansökan): what is applied for and, in the account, what was used of it and for what.</summary>
internal sealed class GrantMeasure : ITenantRow
{
    public const int LongestWords = 1000;
    public const int MostKronor = 1_000_000_000;

    private GrantMeasure()
    {
    }

    private GrantMeasure(StateGrant grant, Id<Measure> measure) => (Municipality, GrantId, MeasureId) = (grant.Municipality, grant.Id, measure);

    public MunicipalityCode Municipality { get; private set; }

    public Id<StateGrant> GrantId { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    /// <summary>Whole kronor applied for; null where nobody has said.</summary>
    public int? Applied { get; private set; }

    public string? Words { get; private set; }

    /// <summary>Whole kronor of the grant that were used; null until the account says.</summary>
    public int? Used { get; private set; }

    public string? UsedFor { get; private set; }

    /// <summary>Says what is applied for, of a row that is there or of a new one.</summary>
    public static Result<GrantMeasure> Apply(StateGrant grant, GrantMeasure? known, GrantRowStatement said, KeptNames? names)
    {
        var words = KeptWords.Read(said.Words, LongestWords, names, known?.Words);
        if (!words.IsOk || said.Applied is < 0 or > MostKronor)
        {
            return words.Refusal ?? new GrantAmountIsNone();
        }

        var row = known ?? new GrantMeasure(grant, said.Measure);
        (row.Applied, row.Words) = (said.Applied, words.Value.Length == 0 ? null : words.Value);
        return row;
    }

    /// <summary>Says what was used of the grant, and for what.</summary>
    public Result<GrantMeasure> Use(GrantUseStatement said, KeptNames? names)
    {
        var words = KeptWords.Read(said.UsedFor, LongestWords, names, UsedFor);
        if (!words.IsOk || said.Used is < 0 or > MostKronor)
        {
            return words.Refusal ?? new GrantAmountIsNone();
        }

        (Used, UsedFor) = (said.Used, words.Value.Length == 0 ? null : words.Value);
        return this;
    }
}
