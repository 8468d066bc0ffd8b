using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;

namespace Lykta.Modules.Measures.TakeStep;

internal static class TakeStepTexts
{
    public static readonly Text AnsweredAs = new("Vilken funktion tar sig an det?", "Which function takes it on?");
    public static readonly Text Why = new("Varför?", "Why?");
    public static readonly Text WhyHint = new("Läses av dem som får läsa åtgärdens detaljer. Skriv aldrig om en enskild person.", "Read by those who may read the measure's details. Never write about a person.");
    public static readonly Text StartDay = new("Vilken dag började den?", "Which day did it begin?");
    public static readonly Text StartHint = new("Utgångsläget fryses till och med dagen före.", "The baseline is frozen to the day before.");
    public static readonly Text EndDay = new("Vilken dag blev den klar?", "Which day was it done?");
    public static readonly Text FollowUpDay = new("Vilken dag gäller det?", "Which day is it about?");
    public static readonly Text WhatCame = new("Vad kom ut av det?", "What came of it?");
    public static readonly Text Words = new("Berätta mer", "Tell more");
    public static readonly Text WordsHint = new("Vad ni ser nu, och vad som återstår.", "What you see now, and what remains.");
    public static readonly Text Audience = new("Vem får läsa texten?", "Who may read the text?");
    public static readonly Text Usual = new("Det vanliga för er organisation", "What is usual for your organisation");

    /// <summary>The steps open to a viewer in the measure's state, the likeliest first. What a coordinator notes at a meeting is noted there.</summary>
    public static IReadOnlyList<StepKind> Open(SeenMeasure measure, Viewer viewer)
    {
        var isOwn = measure.OrganisationId == viewer.Organisation;
        if (!viewer.May(MeasuresPermissions.CarryOut) || (!isOwn && !viewer.SeesEverything))
        {
            return [];
        }

        return measure.State switch
        {
            MeasureState.Proposed => isOwn ? [StepKind.TakeOn, StepKind.Decline] : [],
            MeasureState.TakenOn => [StepKind.Begin, StepKind.Stop],
            MeasureState.Begun => [StepKind.FollowUp, StepKind.Done, StepKind.SetStartBack, StepKind.Stop],
            MeasureState.Done => [StepKind.FollowUp, StepKind.SetStartBack],
            MeasureState.Stopped when measure.StartedOn is not null => [StepKind.FollowUp],
            _ => [],
        };
    }

    /// <summary>The step's word in an address.</summary>
    public static string Word(StepKind step) => step switch
    {
        StepKind.TakeOn => "ata",
        StepKind.Decline => "avboj",
        StepKind.Begin => "paborja",
        StepKind.SetStartBack => "flytta-start",
        StepKind.FollowUp => "folj-upp",
        StepKind.Done => "klar",
        _ => "avbryt",
    };

    public static StepKind? Find(string word) => Enum.GetValues<StepKind>().Where(s => Word(s) == word).Select(s => (StepKind?)s).FirstOrDefault();

    public static Text Button(StepKind step) => step switch
    {
        StepKind.TakeOn => new("Vi tar oss an den", "We take it on"),
        StepKind.Decline => new("Avböj", "Decline"),
        StepKind.Begin => new("Påbörja", "Begin"),
        StepKind.SetStartBack => new("Flytta starten bakåt", "Set the start back"),
        StepKind.FollowUp => new("Följ upp", "Follow up"),
        StepKind.Done => new("Klar", "Done"),
        _ => new("Avbryt åtgärden", "Stop the measure"),
    };
}
