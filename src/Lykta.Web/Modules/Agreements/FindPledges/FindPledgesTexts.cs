using Lykta.Kernel;

namespace Lykta.Modules.Agreements.FindPledges;

internal static class FindPledgesTexts
{
    public static readonly Text Lead = new("Det ni lovat dem som bor och rör sig i kommunen, och hur det går.", "What you have promised those who live and move in the municipality, and how it goes.");
    public static readonly Text New = new("Nytt medborgarlöfte", "New citizen pledge");
    public static readonly Text Count = new("Räknat", "Counted");
    public static readonly Text SoFar = new("{0} av {1} {2}", "{0} of {1} {2}");
    public static readonly Text Next = new("Nästa uppföljning", "Next follow-up");
    public static readonly Text Overdue = new("försenad", "overdue");
    public static readonly Text All = new("Alla löften", "All pledges");
    public static readonly Text OnlyOverdue = new("De som ska följas upp", "Those to be followed up");
    public static readonly Text None = new("Inga medborgarlöften här", "No citizen pledges here");
    public static readonly Text NoneNext = new("Börja i en dialog: ett inspel på ett möte kan bli ett löfte.", "Begin in a dialogue: a contribution at a meeting can become a pledge.");
}
