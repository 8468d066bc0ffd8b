using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>Whom a meeting tells something.</summary>
internal enum TellTo
{
    Reporters,
    Managers,
    Public,
}

/// <summary>What the meeting tells one group (att berätta): open text, since it leaves the room.</summary>
internal sealed class Telling : ITenantRow, IVersioned
{
    public const int Longest = 2000;

    private Telling()
    {
    }

    public Telling(MunicipalityCode municipality, Id<Meeting> meeting, TellTo to) => (Municipality, MeetingId, To) = (municipality, meeting, to);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    public TellTo To { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public DateTime WrittenAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Sets the text; empty takes it back.</summary>
    public Result<Telling> Write(string? words, DateTime at, KeptNames? names = null)
    {
        var read = KeptWords.Read(words, Longest, names?.ReplacedOnly, before: Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        (Words, WrittenAt) = (read.Value, at);
        return this;
    }
}
