using Lykta.Kernel;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.WritePicture;

/// <param name="Text">The text to change; null writes a new one.</param>
/// <param name="Audience">Null takes what the writer's organisation has by default.</param>
internal sealed record WritePictureCommand(
    Id<SituationPicture> Picture, Id<PictureText>? Text, PictureSection Section, string? AreaCode, Audience? Audience, string? Words, long? Version = null)
{
    /// <summary>The problem a conclusion is about.</summary>
    public Id<Problem>? Problem { get; init; }
}

/// <summary>Writes, changes or removes a text of a section, for an audience.</summary>
internal sealed class WritePictureHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<PictureText>> HandleAsync(WritePictureCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PictureText>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(command.Picture, ct);
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                var text = command.Text is { } id ? await db.GetAsync<PictureText>(t => t.Id == id && t.PictureId == command.Picture, ct)
                    : new PictureText(db.Municipality, Id<PictureText>.New(change.At), command.Picture, viewer.Organisation);
                if (command.Text is not null && command.Version is { } version && version != text.Version)
                {
                    return new SomebodyWasFirst();
                }

                var audience = await db.ChooseAudienceAsync(text, command.Text is null, command.Audience, viewer, ct);
                if (!audience.IsOk)
                {
                    return audience.Refusal;
                }

                if (command.Section == PictureSection.Area && command.AreaCode is { Length: > 0 } area && held.Value.Content.Areas.All(a => a.Code != area))
                {
                    return new UnknownPictureArea(area);
                }

                if (command.Section.IsStatutory() && held.Value.Kind != PictureKind.Statutory)
                {
                    return new OnlyInStatutoryPicture();
                }

                if (command.Problem is { } problem && !await db.ProblemsSeenBy(viewer).AnyAsync(p => p.Id == problem, ct))
                {
                    throw new MissingException(nameof(Problem));
                }

                var written = text.Write(command.Section, command.AreaCode, audience.Value.Audience, command.Words, change.At, facts.Names);
                if (written.IsOk)
                {
                    text.About(command.Problem ?? text.ProblemId);
                    _ = command.Text is null ? db.Add(text) : null;
                    facts.Add(new PictureTextWritten(command.Picture, text.Id, text.Section, text.Audience));
                }

                return written;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<SituationPicture> picture, Id<PictureText> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(picture, ct);
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                var text = await db.GetAsync<PictureText>(t => t.Id == id && t.PictureId == picture, ct);
                if (text.OrganisationId != viewer.Organisation && !viewer.SeesEverything)
                {
                    return new NotYoursToChange();
                }

                db.Remove(text);
                facts.Add(new PictureTextRemoved(picture, id));
                return default(Nothing);
            },
            ct);
}

internal sealed record PictureTextWritten(Id<SituationPicture> Picture, Id<PictureText> Text, PictureSection Section, Audience Audience) : Fact;

internal sealed record PictureTextRemoved(Id<SituationPicture> Picture, Id<PictureText> Text) : Fact;
