using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Json;

namespace Lykta.Modules.Reports.Domain;

/// <summary>Where an import is on its way.</summary>
internal enum ImportState
{
    /// <summary>The file is here; somebody says which column is what.</summary>
    Uploaded,

    /// <summary>A dry run reads it through (provkörning).</summary>
    Checking,

    Checked,
    Importing,
    Imported,
    Cancelled,
    Failed,
}

/// <summary>One file on its way in (inläsning), with what became of its rows. What is done is saved with each batch, so a kill loses nothing.</summary>
internal sealed class ImportRun : IFoundEverywhere
{
    private ImportRun()
    {
    }

    public ImportRun(
        MunicipalityCode municipality, Id<ImportRun> id, string profile, ImportMapping mapping, ImportedFile file, Id<Organisation> organisation, ChangeContext change)
    {
        (Municipality, Id, Profile, MappingJson) = (municipality, id, profile, StoredJson.Write(mapping));
        (FileName, FileHash, FileBytes, OrganisationId) = (file.Name, file.Hash, file.Bytes, organisation);
        (ActorKind, ActorId, StartedAt, TallyJson) = (change.Actor.Kind, change.Actor.Id, change.At, StoredJson.Write(new ImportTally()));
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<ImportRun> Id { get; private set; }

    public string Profile { get; private set; } = string.Empty;

    public string MappingJson { get; private set; } = string.Empty;

    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the file: what the audit trail names it by.</summary>
    public string FileHash { get; private set; } = string.Empty;

    public long FileBytes { get; private set; }

    /// <summary>Whose reports they become.</summary>
    public Id<Organisation> OrganisationId { get; private set; }

    public ImportState State { get; private set; } = ImportState.Uploaded;

    /// <summary>Rows in the file, known once it has been read through.</summary>
    public int RowsInFile { get; private set; }

    /// <summary>Rows up to here are done; the next batch begins after it.</summary>
    public int RowsDone { get; private set; }

    public string TallyJson { get; private set; } = string.Empty;

    /// <summary>Until then one worker has it; later another may take over.</summary>
    public DateTime? ClaimedUntil { get; private set; }

    public string? FailureSwedish { get; private set; }

    public string? FailureEnglish { get; private set; }

    public ActorKind ActorKind { get; private set; }

    public Guid ActorId { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public ImportMapping Mapping => StoredJson.Read<ImportMapping>(MappingJson);

    public ImportTally Tally => StoredJson.Read<ImportTally>(TallyJson);

    public Actor Actor => new(ActorKind, ActorId);

    public Text? Failure => FailureSwedish is null ? null : new Text(FailureSwedish, FailureEnglish!);

    /// <summary>Somebody waits for a worker.</summary>
    public bool IsRunning => State is ImportState.Checking or ImportState.Importing;

    public bool IsEnded => State is ImportState.Imported or ImportState.Cancelled or ImportState.Failed;

    public Result<ImportRun> Check(ImportMapping mapping)
    {
        if (State is not (ImportState.Uploaded or ImportState.Checked))
        {
            return new ImportIsUnderWay();
        }

        MappingJson = StoredJson.Write(mapping);
        Begin(ImportState.Checking);
        return this;
    }

    public Result<ImportRun> Start()
    {
        if (State is not (ImportState.Uploaded or ImportState.Checked))
        {
            return new ImportIsUnderWay();
        }

        Begin(ImportState.Importing);
        return this;
    }

    public Result<ImportRun> Cancel(DateTime at)
    {
        if (IsEnded)
        {
            return new ImportHasEnded();
        }

        (State, EndedAt) = (ImportState.Cancelled, at);
        return this;
    }

    public void Done(ImportTally tally, DateTime at)
    {
        TallyJson = StoredJson.Write(tally);
        (EndedAt, RowsDone) = (State == ImportState.Importing ? at : null, RowsInFile);
        State = State == ImportState.Importing ? ImportState.Imported : ImportState.Checked;
    }

    public void Fail(Text why, DateTime at) => (State, EndedAt, FailureSwedish, FailureEnglish) = (ImportState.Failed, at, why.Swedish, why.English);

    private void Begin(ImportState state) => (State, RowsDone, TallyJson, ClaimedUntil) = (state, 0, StoredJson.Write(new ImportTally()), null);
}

/// <summary>The file as a person and the audit trail know it.</summary>
internal sealed record ImportedFile(string Name, string Hash, long Bytes);
