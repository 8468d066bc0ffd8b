using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Problems;

/// <summary>The names of a problem's fields, in forms and in addresses that fill one in, and how they are read.</summary>
internal static class ProblemForms
{
    public const string Handler = "problem";
    public const string Id = "id";
    public const string Name = "name";
    public const string Kind = "kind";
    public const string Theme = "theme";
    public const string Area = "area";
    public const string Place = "place";
    public const string From = "from";
    public const string To = "to";
    public const string Description = "description";
    public const string Audience = "audience";
    public const string Origin = "origin";
    public const string Contribution = "inspel";
    public const string Version = "version";

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static ProblemStatement? Read(PostedForm form, FieldErrors errors)
    {
        errors.AddIf(form.Day(From) is null, From, ProblemFormTexts.DayWrong);
        errors.AddIf(form.IsUnreadable(To), To, ProblemFormTexts.DayWrong);
        return errors.Any ? null : new ProblemStatement
        {
            Name = form[Name],
            Kind = form[Kind],
            Theme = form[Theme],
            Area = form[Area],
            Place = form.Id<Place>(Place),
            From = form.Day(From)!.Value,
            To = form.Day(To),
            Description = form[Description],
            Audience = form.Word<Audience>(Audience) ?? default,
        };
    }

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        ProblemNeedsName => Name,
        KindOrTheme or UnknownKindOrTheme => Kind,
        UnknownProblemPlace => Area,
        ProblemIsAhead => From,
        ProblemEndsBeforeItBegins => To,
        _ => string.Empty,
    };
}

internal static class ProblemFormTexts
{
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
    public static readonly Text FigureWrong = new("Skriv en siffra, till exempel 12,5.", "Write a figure, such as 12.5.");
}
