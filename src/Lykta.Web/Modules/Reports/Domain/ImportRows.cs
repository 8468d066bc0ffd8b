using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;

namespace Lykta.Modules.Reports.Domain;

/// <summary>A row that was not imported, and why. Only so many are kept a run; the rest are counted.</summary>
internal sealed class ImportRejection : ITenantRow
{
    public const int MostKept = 2000;

    private ImportRejection()
    {
    }

    public ImportRejection(MunicipalityCode municipality, Id<ImportRun> run, int line, Text reason)
        => (Municipality, RunId, Line, Swedish, English) = (municipality, run, line, reason.Swedish, reason.English);

    public MunicipalityCode Municipality { get; private set; }

    public Id<ImportRun> RunId { get; private set; }

    public int Line { get; private set; }

    public string Swedish { get; private set; } = string.Empty;

    public string English { get; private set; } = string.Empty;

    public Text Reason => new(Swedish, English);
}

/// <summary>A piece of an uploaded file, sealed, kept until the import has ended, on whichever node it runs.</summary>
internal sealed class ImportFilePart : ISealedRow
{
    private ImportFilePart()
    {
    }

    public ImportFilePart(MunicipalityCode municipality, Id<ImportRun> run, int number, ReadOnlySpan<byte> bytes, DateTime at, FieldSeal seal)
    {
        (Municipality, RunId, Number) = (municipality, run, number);
        Bytes = seal.Seal(Place, at, bytes);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<ImportRun> RunId { get; private set; }

    public int Number { get; private set; }

    public SealedField Bytes { get; private set; } = null!;

    public FieldPlace Place => new(Municipality, nameof(ImportFilePart), FormattableString.Invariant($"{RunId}/{Number}"));

    public DateTime? WrittenAt => null;
}
