using System.Globalization;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Disclosures.PrintDisclosure;

/// <summary>What leaves, as a Word file with the same words as the PDF.</summary>
internal static class BundleWord
{
    public static byte[] Write(Bundle bundle, DateOnly day, string? number, string author)
    {
        var word = new WordDocument(new WordProperties(bundle.Title, DisclosureTexts.Decision.In(CultureInfo.CurrentUICulture), day, CultureInfo.CurrentUICulture, number, null, author)).DocumentTitle();
        foreach (var (name, words) in bundle.Facts)
        {
            word.Paragraph($"{name}: {words}");
        }

        if (bundle.Reason is { } reason)
        {
            word.Paragraph($"{DisclosureTexts.Reason}: {reason}");
        }

        if (bundle.IsWithheld)
        {
            word.Heading(1, DisclosureTexts.AppealTitle.ToString()).Paragraph(DisclosureTexts.Appeal.ToString());
        }

        foreach (var item in bundle.Items)
        {
            word.Heading(1, item.Title);
            if (item.IsWithheld)
            {
                word.Note(DisclosureTexts.NotGiven.ToString());
            }

            foreach (var paragraph in item.Paragraphs)
            {
                word.Heading(2, paragraph.Label).Paragraph(paragraph.Words);
                if (paragraph.Note is { } note)
                {
                    word.Note(note);
                }
            }

            foreach (var photo in item.Photos)
            {
                word.Heading(2, photo.Title);
                switch (photo.Picture)
                {
                    case { ContentType: "image/webp" }:
                        // Word up to 2021 shows a hole where such a picture is, or calls the file damaged.
                        word.Note(DisclosureTexts.PhotoOnlyInPdf.ToString());
                        break;
                    case { } picture:
                        word.Picture(picture.Bytes, picture.ContentType, picture.Width, picture.Height, photo.Title);
                        break;
                }

                word.Note(photo.Note);
            }
        }

        return word.Note($"{DisclosureTexts.WholeChecksum}: {bundle.ContentHash}").ToArray();
    }
}
