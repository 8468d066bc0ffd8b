using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>What every official document says of itself.</summary>
internal static class OfficialTexts
{
    public static readonly Text Contents = new("Innehåll", "Contents");
    public static readonly Text Checksum = new("Kontrollsumma {0}", "Checksum {0}");
    public static readonly Text WithAppendix = new("Med sekretessbilaga", "With the appendix for few");
    public static readonly Text Appendix = new("Sekretessbilaga", "Appendix for few");
    public static readonly Text AppendixLead = new("Bilagan hör inte till den öppna versionen. Den innehåller det som läsaren får läsa därutöver.", "The appendix is no part of the open version. It holds what the reader may read beyond it.");
}
