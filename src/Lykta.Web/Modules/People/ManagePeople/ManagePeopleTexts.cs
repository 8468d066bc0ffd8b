using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Modules.People.ManagePeople;

internal static class ManagePeopleTexts
{
    public static readonly Text Title = new("Personer och roller", "People and roles");
    public static readonly Text Lead = new("De som loggar in. Väktare, fastighetsskötare och butiker kan i stället rapportera med en länk, utan konto.", "Those who sign in. Guards, caretakers and shops can report by a link instead, without an account.");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text EMail = new("E-postadress", "E-mail address");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text Roles = new("Roller", "Roles");
    public static readonly Text Unit = new("Enhet", "Unit");
    public static readonly Text UnitHint = new("För den som rapporterar för en enhet.", "For somebody who reports for a unit.");
    public static readonly Text NoUnit = new("Ingen enhet", "No unit");
    public static readonly Text Deputy = new("Ersättare", "Deputy");
    public static readonly Text DeputyHint = new("Varje samordnare behöver en ersättare.", "Every coordinator needs a deputy.");
    public static readonly Text NoDeputy = new("Ingen ersättare", "No deputy");
    public static readonly Text LacksDeputy = new("saknar ersättare", "lacks a deputy");
    public static readonly Text NotYetIn = new("har inte loggat in än", "has not signed in yet");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Invite = new("Bjud in", "Invite");
    public static readonly Text InviteTitle = new("Bjud in en person", "Invite a person");
    public static readonly Text InviteLead = new("Personen får ett mejl med en länk som gäller en gång, i 30 minuter. Du ser länken här också.", "The person gets a mail with a link that works once, within 30 minutes. You see the link here too.");
    public static readonly Text Invited = new("{0} är inbjuden", "{0} is invited");
    public static readonly Text InvitedKnown = new("{0} är med nu, och loggar in som vanligt", "{0} is a member now, and signs in as usual");
    public static readonly Text LinkOnce = new("Länken visas bara den här gången. Den har också mejlats.", "The link is shown this once only. It has been mailed too.");
    public static readonly Text Saved = new("Sparat", "Saved");
    public static readonly Text Ended = new("Personen är inte längre med", "The person is no longer a member");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text NewLink = new("Skicka en ny länk", "Send a new link");
    public static readonly Text NewLinkWhy = new("Om länken har gått ut eller mejlet inte kom fram.", "If the link has expired or the mail did not arrive.");
    public static readonly Text NewLinkTitle = new("Ny länk till {0}", "New link to {0}");
    public static readonly Text End = new("Avsluta", "End");
    public static readonly Text EndTitle = new("Sluta vara med", "Leave");
    public static readonly Text EndWhy = new("Personen loggas ut direkt, överallt, och personens API-nycklar slutar gälla. Det personen gjort finns kvar.", "The person is signed out at once, everywhere, and their API tokens stop working. What they did remains.");
    public static readonly Text EMailWrong = new("Skriv en e-postadress.", "Write an e-mail address.");
    public static readonly Text NameLong = new("Namnet får ha högst 120 tecken.", "The name can have at most 120 characters.");
    public static readonly Text ChooseOrganisation = new("Välj organisation.", "Choose an organisation.");
    public static readonly Text WhatRolesDo = new("Vad rollerna gör", "What the roles do");

    public static Text Meaning(Role role) => role switch
    {
        Role.Reporter => new("Berättar vad som händer", "Tells what happens"),
        Role.Participant => new("Läser lägesbilden, lämnar inspel, är med på mötet", "Reads the picture, contributes, takes part in the meeting"),
        Role.Coordinator => new("Granskar, ställer samman, kallar till möte, ställer in", "Reviews, compiles, calls the meeting, sets up"),
        Role.DecisionMaker => new("Läser lägesbild och plan", "Reads the picture and the plan"),
        Role.Registrar => new("Diarieför och lämnar ut handlingar", "Registers and discloses documents"),
        Role.DataProtectionOfficer => new("Ser hur personuppgifter hanteras", "Sees how personal data are handled"),
        _ => new("Lägger upp personer, organisationer och inställningar", "Sets up people, organisations and settings"),
    };
}
