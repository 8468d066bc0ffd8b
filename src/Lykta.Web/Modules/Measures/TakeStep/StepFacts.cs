using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Measures.TakeStep;

/// <summary>The responsible organisation took it on; at a meeting, which.</summary>
internal sealed record MeasureTakenOn(Id<Measure> Measure, Id<Organisation> Organisation, Guid? Meeting) : Fact;

internal sealed record MeasureDeclined(Id<Measure> Measure, Id<Organisation> Organisation, Guid? Meeting) : Fact;

internal sealed record MeasureBegun(Id<Measure> Measure, DateOnly StartedOn) : Fact;

internal sealed record MeasureStartSetBack(Id<Measure> Measure, DateOnly StartedOn) : Fact;

internal sealed record MeasureFollowedUp(Id<Measure> Measure, Id<MeasureFollowUp> FollowUp, FollowUpOutcome Outcome, Audience Audience) : Fact;

internal sealed record MeasureDone(Id<Measure> Measure, DateOnly EndedOn) : Fact;

internal sealed record MeasureStopped(Id<Measure> Measure, DateOnly EndedOn) : Fact;
