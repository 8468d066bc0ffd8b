using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lykta.Platform.Documents;

/// <summary>A document's mark as columns of the row it belongs to.</summary>
internal static class MarkedDocuments
{
    public static void OfDocument(this ComplexPropertyBuilder<DocumentMark> mark)
    {
        mark.Property(m => m.RegistryNumber).HasMaxLength(DocumentMark.LongestNumber);
        mark.Property(m => m.Secrecy).HasMaxLength(40);
        mark.Property(m => m.WordsRemovedBy).HasMaxLength(80);
    }
}
