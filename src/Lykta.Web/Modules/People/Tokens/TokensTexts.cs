using Lykta.Kernel;

namespace Lykta.Modules.People.Tokens;

internal static class TokensTexts
{
    public static readonly Text Title = new("API-nycklar", "API tokens");
    public static readonly Text Lead = new("För program som ska läsa eller skicka åt dig. En nyckel får göra det du får göra, och gäller ett år.", "For programs that read or send for you. A token may do what you may do, and is valid for a year.");
    public static readonly Text None = new("Inga nycklar", "No tokens");
    public static readonly Text NoneNext = new("Skapa en nedan om ett program behöver det.", "Make one below if a program needs it.");
    public static readonly Text Purpose = new("Till vad?", "What for?");
    public static readonly Text PurposeHint = new("Till exempel \"Överföring från felanmälan\".", "For instance \"Transfer from fault reports\".");
    public static readonly Text PurposeMissing = new("Skriv vad nyckeln är till, högst 80 tecken.", "Write what the token is for, at most 80 characters.");
    public static readonly Text CommandLine = new("skapad på kommandoraden", "made at the command line");
    public static readonly Text Owner = new("Vems", "Whose");
    public static readonly Text Created = new("Skapad", "Created");
    public static readonly Text ValidTo = new("Gäller till", "Valid to");
    public static readonly Text Revoke = new("Återkalla", "Revoke");
    public static readonly Text Create = new("Skapa nyckel", "Create token");
    public static readonly Text Fresh = new("Kopiera nyckeln nu. Den visas bara den här gången.", "Copy the token now. It is shown this once only.");
    public static readonly Text Revoked = new("Nyckeln är återkallad", "The token is revoked");
}
