using Lykta.Kernel;

namespace Lykta.Modules.Agreements.ShowAgreement;

internal static class ShowAgreementTexts
{
    public static readonly Text Purposes = new("Syften", "Purposes");
    public static readonly Text NoPurposes = new("Inte skrivna än. Lagen kräver dem (2023:196, 9 §).", "Not written yet. The law demands them (2023:196, section 9).");
    public static readonly Text Areas = new("Samverkansområden", "Areas of cooperation");
    public static readonly Text NoAreas = new("Inga än. Lagen kräver minst ett (2023:196, 9 §).", "None yet. The law demands at least one (2023:196, section 9).");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text Scope = new("Omfattar", "Covers");
    public static readonly Text NoParties = new("Inga parter än.", "No parties yet.");
    public static readonly Text Sort = new("Slag", "Sort");
    public static readonly Text Signs = new("Skriver under", "Signs");
    public static readonly Text SignedOn = new("Undertecknad", "Signed");
    public static readonly Text NotSigned = new("inte än", "not yet");
    public static readonly Text Problems = new("Problem, orsaker och mål", "Problems, causes and goals");
    public static readonly Text NoProblems = new("Inga problem är kopplade.", "No problems are linked.");
    public static readonly Text Cause = new("Orsak: {0}", "Cause: {0}");
    public static readonly Text Goal = new("Mål: {0}", "Goal: {0}");
    public static readonly Text Work = new("Dokumentation och uppföljning", "Documentation and follow-up");
    public static readonly Text Documentation = new("Så dokumenteras arbetet", "How the work is documented");
    public static readonly Text FollowUp = new("Så följs den upp", "How it is followed up");
    public static readonly Text About = new("Om överenskommelsen", "About the agreement");
    public static readonly Text Picture = new("Bygger på lägesbild", "Builds on situational picture");
    public static readonly Text Decided = new("Beslutad", "Decided");
    public static readonly Text Renews = new("Förnyar", "Renews");
    public static readonly Text RenewedBy = new("Förnyas av", "Renewed by");
    public static readonly Text Hash = new("Kontrollsumma", "Checksum");
    public static readonly Text Broken = new("Innehållet stämmer inte med det som undertecknades. Kontakta den som driver Lykta.", "The content is not what was signed. Contact whoever runs Lykta.");
    public static readonly Text RunsOut = new("Löper ut {0}. Förnya den i god tid.", "Runs out {0}. Renew it in good time.");
    public static readonly Text HasRunOut = new("Löpte ut {0}.", "Ran out {0}.");
    public static readonly Text EndedWhy = new("Avslutad {0}: {1}", "Ended {0}: {1}");
    public static readonly Text Step = new("Underteckna", "Sign");
    public static readonly Text StepSigned = new("Förnya eller avsluta", "Renew or end");
    public static readonly Text Plans = new("Planer till överenskommelsen", "Plans of the agreement");
    public static readonly Text DoneOf = new("{0} av {1} åtgärder klara", "{0} of {1} measures done");
    public static readonly Text Pledges = new("Medborgarlöften under den", "Citizen pledges under it");
    public static readonly Text Documents = new("Handling", "Document");
}
