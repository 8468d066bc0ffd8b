using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Municipalities.CreateMunicipality;

internal sealed record CreateMunicipalityCommand(MunicipalityCode Code, string Name);

/// <summary>Makes a municipality ready to work: every module that has something it is born with adds it.</summary>
internal sealed class CreateMunicipalityHandler(Changes changes, LyktaDbContext db, Tenant tenant, IEnumerable<INewMunicipality> newcomers)
{
    public Task<Result<Municipality>> HandleAsync(CreateMunicipalityCommand command, ChangeContext change, CancellationToken ct)
    {
        tenant.Enter(command.Code);
        return changes.MakeAsync<Municipality>(
            change,
            async facts =>
            {
                if (await db.Set<Municipality>().AnyAsync(ct))
                {
                    return new MunicipalityExists(command.Code);
                }

                var municipality = new Municipality(command.Code, command.Name.Trim(), change.At);
                db.Add(municipality);
                db.Add(new AuditHead { Municipality = command.Code });
                foreach (var newcomer in newcomers)
                {
                    db.AddRange(newcomer.BornWith(command.Code, municipality.Name, change.At));
                }

                facts.Add(new MunicipalityCreated(command.Code.ToString()));
                return municipality;
            },
            ct);
    }
}

internal sealed record MunicipalityCreated(string Code) : Fact;

internal sealed record MunicipalityExists(MunicipalityCode Code) : Refusal(new Text(
    $"Kommunen {Code} finns redan.", $"Municipality {Code} exists already."));
