using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>A file to import, how to read it, and whose reports it holds; the municipality's own where nothing is said.</summary>
internal sealed record BeginImportCommand(string Profile, string FileName, Stream File, string? Organisation = null, bool KeepFile = false, ImportState Begin = ImportState.Uploaded);

/// <summary>Puts an import on the table (påbörja inläsning). The same file begun before and not ended is gone on with.</summary>
internal sealed class BeginImportHandler(Changes changes, LyktaDbContext db, FieldSeal seal)
{
    private const int PartBytes = 512 * 1024;

    public async Task<Result<ImportRun>> HandleAsync(BeginImportCommand command, ChangeContext change, CancellationToken ct)
    {
        command.File.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(command.File, ct));
        var result = await changes.MakeAsync<ImportRun>(
            change,
            async facts =>
            {
                if (await db.Set<ImportProfile>().AsNoTracking().FirstOrDefaultAsync(p => p.Code == command.Profile, ct) is not { } profile)
                {
                    return new UnknownImportProfile(command.Profile, string.Join(", ", await db.Set<ImportProfile>().OrderBy(p => p.Code).Select(p => p.Code).ToListAsync(ct)));
                }

                if (await OrganisationAsync(command.Organisation, ct) is not { } organisation)
                {
                    return new UnknownImportOrganisation(command.Organisation!);
                }

                if (!command.KeepFile && await UnfinishedAsync(command, hash, organisation, ct) is { } unfinished)
                {
                    return unfinished;
                }

                var file = new ImportedFile(command.FileName, hash, command.File.Length);
                var run = new ImportRun(db.Municipality, Id<ImportRun>.New(change.At), profile.Code, profile.Mapping, file, organisation, change);
                db.Add(run);
                if (command.Begin == ImportState.Importing)
                {
                    run.Start();
                }

                if (command.KeepFile)
                {
                    await KeepAsync(run.Id, command.File, change.At, ct);
                }

                facts.Add(new ImportBegun(run.Id, profile.Code, hash, file.Bytes));
                return run;
            },
            ct);
        db.ChangeTracker.Clear();
        return result;
    }

    private async Task<Id<Organisation>?> OrganisationAsync(string? name, CancellationToken ct) => await db.Organisations()
        .Where(o => name == null ? o.IsMunicipalitysOwn : o.Name == name)
        .Select(o => (Id<Organisation>?)o.Id)
        .FirstOrDefaultAsync(ct);

    private Task<ImportRun?> UnfinishedAsync(BeginImportCommand command, string hash, Id<Organisation> organisation, CancellationToken ct) =>
        db.Set<ImportRun>().AsNoTracking()
            .Where(r => r.FileHash == hash && r.Profile == command.Profile && r.OrganisationId == organisation && r.State == ImportState.Importing && r.State == command.Begin)
            .Where(r => !db.Set<ImportFilePart>().Any(p => p.RunId == r.Id))
            .OrderByDescending(r => r.StartedAt)
            .FirstOrDefaultAsync(ct);

    private async Task KeepAsync(Id<ImportRun> run, Stream file, DateTime at, CancellationToken ct)
    {
        file.Position = 0;
        var buffer = new byte[PartBytes];
        for (var number = 0; ; number++)
        {
            var length = await file.ReadAtLeastAsync(buffer, PartBytes, throwOnEndOfStream: false, ct);
            if (length == 0)
            {
                return;
            }

            db.Add(new ImportFilePart(db.Municipality, run, number, buffer.AsSpan(0, length), at, seal));
        }
    }
}

internal sealed record ImportBegun(Id<ImportRun> Run, string Profile, string FileHash, long Bytes) : Fact;
