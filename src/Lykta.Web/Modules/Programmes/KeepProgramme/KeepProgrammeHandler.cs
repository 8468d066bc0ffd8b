using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.KeepProgramme;

/// <param name="Id">Made by whoever sends; one that is there already is said anew.</param>
/// <param name="Template">Which template to begin by; one that is there keeps its version.</param>
/// <param name="Version">What was seen; null for one that is begun.</param>
internal sealed record KeepProgrammeCommand(
    Id<Programme> Id, string? Template, ProgrammeStatement Said, IReadOnlyList<Id<Place>> Places, IReadOnlyList<ProgrammePartyLine> Parties, long? Version);

/// <summary>Begins a programme by a template, or says anew when it begins, where, and who takes part (börja program, ändra program).</summary>
internal sealed class KeepProgrammeHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Programme>> HandleAsync(KeepProgrammeCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Programme>(
            change,
            async facts =>
            {
                var known = await db.Set<Programme>().FirstOrDefaultAsync(p => p.Id == command.Id, ct);
                if (known is not null && known.Version != command.Version)
                {
                    return new SomebodyWasFirst();
                }

                if ((known is null ? await db.ProgrammeTemplateAsync(command.Template, change.At, ct) : await db.TemplateOfAsync(known, ct)) is not { } template)
                {
                    return new UnknownProgrammeTemplate();
                }

                var places = command.Places.Distinct().ToList();
                var stated = (known ?? new Programme(db.Municipality, command.Id, template)).State(command.Said, template.Content, places.Count, facts.Names);
                var parties = await PartiesAsync(command, places, facts.Names, ct);
                if ((stated.Refusal ?? parties.Refusal) is { } no)
                {
                    return no;
                }

                // Its parts are the programme's too: whoever has it open is told, whichever of them was changed.
                if (known is null)
                {
                    db.Store(template);
                    db.Add(stated.Value);
                }
                else
                {
                    db.Update(known);
                }

                await ReplaceAsync(stated.Value, places, parties.Value, ct);
                facts.Add(new ProgrammeKept(command.Id, template.Key, template.Number, stated.Value.StartsOn, places.Count, parties.Value.Length));
                return stated;
            },
            ct);

    private async Task<Result<ProgrammePartyLine[]>> PartiesAsync(KeepProgrammeCommand command, List<Id<Place>> places, KeptNames? names, CancellationToken ct)
    {
        var organisations = (await db.Organisations().Select(o => o.Id).ToListAsync(ct)).ToHashSet();
        var asked = command.Parties.Select(p => p.Organisation).Append(command.Said.Lead).OfType<Id<Organisations.Domain.Organisation>>();
        if (!asked.All(organisations.Contains) || await db.Places().CountAsync(p => places.Contains(p.Id), ct) != places.Count)
        {
            return new UnknownProgrammePart();
        }

        var read = new List<ProgrammePartyLine>();
        foreach (var (i, line) in command.Parties.Index())
        {
            var (outside, role, kind) = (KeptWords.Read(line.Outside, ProgrammeParty.LongestWords, names), KeptWords.Read(line.Role, ProgrammeTemplate.LongestWords, names), KeptWords.Read(line.InKind, ProgrammeParty.LongestWords, names));
            if ((outside.Refusal ?? role.Refusal ?? kind.Refusal) is { } no)
            {
                return no;
            }

            if (line.Organisation is null && outside.Value.Length == 0)
            {
                return new ProgrammePartyUnnamed(i + 1);
            }

            read.Add(line with { Outside = Kept(outside.Value), Role = Kept(role.Value), InKind = Kept(kind.Value) });
        }

        return read.ToArray();
    }

    private async Task ReplaceAsync(Programme programme, List<Id<Place>> places, ProgrammePartyLine[] parties, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<ProgrammePlace>().Where(p => p.ProgrammeId == programme.Id && !places.Contains(p.PlaceId)).ToListAsync(ct));
        db.RemoveRange(await db.Set<ProgrammeParty>().Where(p => p.ProgrammeId == programme.Id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        var had = await db.Set<ProgrammePlace>().Where(p => p.ProgrammeId == programme.Id).Select(p => p.PlaceId).ToListAsync(ct);
        db.AddRange(places.Except(had).Select(p => new ProgrammePlace(db.Municipality, programme.Id, p)));
        db.AddRange(parties.Select((p, i) => new ProgrammeParty(db.Municipality, programme.Id, i + 1, p)));
    }

    private static string? Kept(string words) => words.Length == 0 ? null : words;
}

internal sealed record ProgrammeKept(Id<Programme> Programme, string Template, int Number, DateOnly StartsOn, int Places, int Parties) : Fact;
