using Lykta.Platform.Access;

namespace Lykta.Modules.Disclosures.Contracts;

/// <summary>The sorts of classified texts, as they stand in an address.</summary>
internal static class Classifying
{
    public const string PictureText = "bildtext";
    public const string AgendaItem = "punkt";
    public const string Contribution = "inspel";
    public const string Decision = "beslut";
    public const string Measure = "atgard";
    public const string Report = "rapport";

    /// <summary>Where the viewer changes the classification of a text; null for those who may not.</summary>
    public static string? Href(Viewer viewer, string sort, object id) => viewer.May(DisclosuresPermissions.Classify) ? $"/{viewer.Municipality}/klassning/{sort}/{id}" : null;
}
