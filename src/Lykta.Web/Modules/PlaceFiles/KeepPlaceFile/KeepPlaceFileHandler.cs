using Lykta.Kernel;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.PlaceFiles.KeepPlaceFile;

/// <param name="Corners">The ground as a list of corners; empty for a place that is its position.</param>
/// <param name="IsLine">True where the corners are a line.</param>
/// <param name="Version">What was seen when the form was opened; null where there was no file yet.</param>
internal sealed record KeepPlaceFileCommand(
    Id<Place> Place, string? Kind, string? Corners, bool IsLine, IReadOnlyList<PartyLine> Parties, IReadOnlyList<AssetLine> Assets, long? Version);

/// <summary>Says what a place is, its ground, who owns, manages and answers for what, and what there is (för platsakten).</summary>
internal sealed class KeepPlaceFileHandler(Changes changes, LyktaDbContext db, Methods methods)
{
    public Task<Result<PlaceFile>> HandleAsync(KeepPlaceFileCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PlaceFile>(
            change,
            async facts =>
            {
                var place = await db.Places().Where(p => p.Id == command.Place).OneAsync(ct);
                var known = await db.Set<PlaceFile>().FirstOrDefaultAsync(f => f.PlaceId == command.Place, ct);
                if (known?.Version != command.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (command.Kind is { } kind && !methods.PlaceKinds.Any(k => k.Value == kind))
                {
                    return new UnknownPlaceKind();
                }

                var ground = PlaceShape.Read(command.Corners, command.IsLine, new Position(place.North, place.East));
                var parties = await PartiesAsync(command.Parties, facts.Names, ct);
                var assets = Assets(command.Assets, facts.Names);
                if ((ground.Refusal ?? parties.Refusal ?? assets.Refusal) is { } no)
                {
                    return no;
                }

                // Its parts are the file's too: whoever has it open is told, whichever of them was changed.
                var file = known is null ? db.Add(new PlaceFile(db.Municipality, command.Place)).Entity : db.Update(known).Entity;
                file.Describe(command.Kind, ground.Value);
                await ReplaceAsync(command.Place, parties.Value, assets.Value, ct);
                facts.Add(new PlaceFileKept(command.Place, command.Kind, parties.Value.Length, assets.Value.Length));
                return file;
            },
            ct);

    private async Task<Result<PartyLine[]>> PartiesAsync(IReadOnlyList<PartyLine> lines, KeptNames? names, CancellationToken ct)
    {
        var organisations = (await db.Organisations().Select(o => o.Id).ToListAsync(ct)).ToHashSet();
        var read = new List<PartyLine>();
        foreach (var (i, line) in lines.Index())
        {
            var (outside, what) = (KeptWords.Read(line.Outside, PlaceParty.LongestFor, names), KeptWords.Read(line.For, PlaceParty.LongestFor, names));
            if (!outside.IsOk || !what.IsOk)
            {
                return (outside.Refusal ?? what.Refusal)!;
            }

            if (line.Organisation is null && outside.Value.Length == 0)
            {
                return new PartyNeedsName(i + 1);
            }

            if (line.Organisation is { } id && !organisations.Contains(id))
            {
                return new UnknownPlaceParty();
            }

            read.Add(line with { Outside = Said(outside.Value), For = Said(what.Value) });
        }

        return read.ToArray();
    }

    private static Result<AssetLine[]> Assets(IReadOnlyList<AssetLine> lines, KeptNames? names)
    {
        var read = new List<AssetLine>();
        foreach (var line in lines)
        {
            var words = KeptWords.Read(line.Words, PlaceAsset.LongestWords, names);
            if (!words.IsOk)
            {
                return words.Refusal;
            }

            read.Add(line with { Words = Said(words.Value) });
        }

        return read.ToArray();
    }

    private async Task ReplaceAsync(Id<Place> place, PartyLine[] parties, AssetLine[] assets, CancellationToken ct)
    {
        var town = db.Municipality;
        db.RemoveRange(await db.Set<PlaceParty>().Where(p => p.PlaceId == place).ToListAsync(ct));
        db.RemoveRange(await db.Set<PlaceAsset>().Where(a => a.PlaceId == place).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        db.AddRange(parties.Select((p, i) => new PlaceParty(town, place, i + 1, p)));
        db.AddRange(assets.Select((a, i) => new PlaceAsset(town, place, i + 1, a)));
    }

    private static string? Said(string words) => words.Length == 0 ? null : words;
}

internal sealed record PlaceFileKept(Id<Place> Place, string? Kind, int Parties, int Assets) : Fact;
