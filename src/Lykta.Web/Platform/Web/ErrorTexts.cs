using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>What a person reads when there is no page to show.</summary>
internal static class ErrorTexts
{
    public static (Text Title, Text Help) For(int status) => status switch
    {
        400 => (new("Det gick inte att läsa det du skickade", "What you sent could not be read"),
            new("Gå tillbaka, kontrollera uppgifterna och försök igen.", "Go back, check what you entered and try again.")),
        401 => (new("Du behöver logga in", "You need to sign in"),
            new("Logga in och försök igen.", "Sign in and try again.")),
        403 => (new("Din roll har inte tillgång till den här sidan", "Your role does not give access to this page"),
            new("Be samordnaren eller administratören om du behöver den.", "Ask the coordinator or the administrator if you need it.")),
        404 => (new("Sidan finns inte", "There is no such page"),
            new("Adressen kan vara felskriven, eller så har du inte tillgång till det som fanns här.",
                "The address may be mistyped, or what was here is not yours to see.")),
        405 => (new("Så kan adressen inte användas", "The address cannot be used like that"),
            new("Gå tillbaka och försök igen.", "Go back and try again.")),
        413 => (new("Det du skickade är för stort", "What you sent is too large"),
            new("Dela upp det, eller skicka mindre filer.", "Split it up, or send smaller files.")),
        429 => (new("Det blev för mycket på kort tid", "That was too much in a short time"),
            new("Vänta en minut och försök igen.", "Wait a minute and try again.")),
        503 => (new("Lykta kan inte nå databasen just nu", "Lykta cannot reach its database right now"),
            new("Inget har sparats. Försök igen om en liten stund.", "Nothing was saved. Try again in a little while.")),
        _ => (new("Något gick fel hos oss", "Something went wrong on our side"),
            new("Felet är loggat. Försök igen, och ange numret nedan om du hör av dig.", "The fault is logged. Try again, and give the number below if you contact us.")),
    };
}
