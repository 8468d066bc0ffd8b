using Lykta.Kernel;
using Lykta.Platform.Audit.Checkpoints;

namespace Lykta.Platform.Audit.Verify;

/// <summary>What a walk along a municipality's chain found: how many entries hold, the first that does not and why, and what vouches for them.</summary>
internal sealed record AuditVerdict(string Municipality, long Entries)
{
    /// <summary>The first entry that is not as it was written; null where all are, or where it is the checkpoints that do not hold.</summary>
    public long? FirstBad { get; init; }

    /// <summary>What is wrong; null where nothing is.</summary>
    public Text? Why { get; init; }

    /// <summary>The last checkpoint; null where there is none.</summary>
    public Checkpoint? Last { get; init; }

    public int Checkpoints { get; init; }

    /// <summary>Reasons that are no longer there: disposed of, their hashes left in the chain.</summary>
    public long ReasonsGone { get; init; }

    /// <summary>What is worth knowing and no fault.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    public bool IsIntact => Why is null;
}

/// <summary>What can be wrong with a chain, in words.</summary>
internal static class AuditFaults
{
    public static readonly Text Changed = new("innehållet stämmer inte med sin hash", "the content does not fit its hash");
    public static readonly Text Form = new("innehållet är inte lagrat så som Lykta lagrar det", "the content is not stored as Lykta stores it");
    public static readonly Text Broken = new("länken till posten före är bruten", "the link to the entry before is broken");
    public static readonly Text Hole = new("en post saknas eller har bytt plats", "an entry is missing or out of place");
    public static readonly Text Reason = new("skälet är ett annat än det som skrevs", "the reason is not the one that was written");
    public static readonly Text LooseReason = new("ett skäl hör till en post som inte finns", "a reason belongs to an entry that does not exist");
    public static readonly Text Beyond = new("posten ligger efter kedjans huvud", "the entry lies beyond the chain's head");
    public static readonly Text Tail = new("kedjan slutar före sitt huvud: poster i slutet är borttagna", "the chain ends before its head: entries at the end are gone");
    public static readonly Text Head = new("kedjans huvud är ändrat eller borttaget", "the chain's head is changed or gone");
    public static readonly Text NotVouched = new("posten är en annan än den som kontrollpunkten intygade", "the entry is not the one the checkpoint vouched for");
    public static readonly Text Older = new("poster som kontrollpunkten {0} intygade finns inte: borttagna, eller en äldre databas är återläst", "entries that the checkpoint of {0} vouched for are gone: removed, or an older database was restored");
    public static readonly Text Rewritten = new("någon av posterna {0}–{1} är en annan än den som kontrollpunkten {2} intygade", "one of the entries {0}–{1} is not the one the checkpoint of {2} vouched for");
    public static readonly Text NoChain = new("kommunen har kontrollpunkter men ingen kedja", "the municipality has checkpoints and no chain");
    public static readonly Text Signature = new("kontrollpunkten på rad {0} är inte signerad med installationens nyckel", "the checkpoint on line {0} is not signed with the installation's key");
    public static readonly Text LineGone = new("kontrollpunkten före rad {0} är ändrad eller borttagen", "the checkpoint before line {0} is changed or gone");
    public static readonly Text NoKey = new("nyckeln att pröva kontrollpunkterna med finns inte", "the key to try the checkpoints with is not there");
    public static readonly Text NotMailed = new("filen håller ingen hel kontrollpunkt", "the file holds no whole checkpoint");
    public static readonly Text MailSignature = new("kontrollpunkten i mejlet är inte signerad med installationens nyckel", "the checkpoint in the mail is not signed with the installation's key");
    public static readonly Text MailedGone = new("kontrollpunkten i mejlet finns inte bland de sparade: de är borttagna eller omskrivna", "the checkpoint in the mail is not among those kept: they were removed or written anew");
    public static readonly Text HalfLine = new("rad {0} bland kontrollpunkterna är inte hel och räknas inte", "line {0} of the checkpoints is not whole and is not counted");
    public static readonly Text NoCheckpoints = new("ingen kontrollpunkt ännu", "no checkpoint yet");
}
