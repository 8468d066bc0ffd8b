using Lykta.Kernel;

namespace Lykta.Modules.People.UseLink;

internal static class UseLinkTexts
{
    public static readonly Text Title = new("Välkommen till Lykta", "Welcome to Lykta");
    public static readonly Text Lead = new("Tryck på knappen för att logga in. Länken gäller en gång.", "Press the button to sign in. The link works once.");
    public static readonly Text LeadWithPassword = new("Länken gäller en gång. Välj ett lösenord, så kan du logga in utan länk nästa gång.", "The link works once. Choose a password, and you can sign in without a link next time.");
    public static readonly Text Password = new("Nytt lösenord", "New password");
    public static readonly Text PasswordHint = new("Minst 12 tecken. Tre ord efter varandra går bra.", "At least 12 characters. Three words in a row will do.");
    public static readonly Text PasswordOptionalHint = new(
        "Minst 12 tecken. Tre ord efter varandra går bra. Lämna tomt för att behålla det du har.",
        "At least 12 characters. Three words in a row will do. Leave empty to keep the one you have.");

    public static readonly Text Code = new("Kod", "Code");
    public static readonly Text CodeHint = new(
        "Sex siffror. De visas där du bad om länken, i den andra telefonen, datorn eller webbläsaren.",
        "Six digits. They are shown where you asked for the link, on the other phone, computer or browser.");

    public static readonly Text SignIn = new("Logga in", "Sign in");
    public static readonly Text NewLink = new("Få en ny länk", "Get a new link");
}
