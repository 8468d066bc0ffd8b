using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places.ImportPlaces;

/// <summary>Takes in a list of known places (kända platser). A place with the same name and address is moved, never doubled: the same list again changes nothing.</summary>
internal sealed class ImportPlacesHandler(Changes changes, LyktaDbContext db, AreaLookup areas)
{
    public async Task<Result<PlacesImported>> HandleAsync(string text, ChangeContext change, CancellationToken ct)
    {
        var list = PlaceList.Read(text);
        if (!list.IsOk)
        {
            return list.Refusal;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return await changes.MakeAsync<PlacesImported>(
            change,
            async facts =>
            {
                var known = (await db.Set<Place>().ToListAsync(ct)).GroupBy(p => (p.Name, p.Address)).ToDictionary(g => g.Key, g => g.First());
                var (added, changed, rejected) = (0, 0, 0);
                foreach (var row in list.Value)
                {
                    if (row is not { Fault: null, Position: { } position })
                    {
                        rejected++;
                        continue;
                    }

                    var area = await areas.CoveringAsync(position, ct);
                    if (!known.TryGetValue((row.Name, row.Address), out var place))
                    {
                        place = new Place(db.Municipality, Id<Place>.New(change.At), row.Name, row.Address, position, area);
                        known.Add((row.Name, row.Address), place);
                        db.Add(place);
                        added++;
                    }
                    else if (place.MoveTo(position, area))
                    {
                        changed++;
                    }
                }

                var outcome = new PlacesImported(added, changed, list.Value.Count - added - changed - rejected, rejected, hash);
                facts.Add(outcome);
                return outcome;
            },
            ct);
    }
}

internal sealed record PlacesImported(int Added, int Changed, int Unchanged, int Rejected, string FileHash) : Fact;
