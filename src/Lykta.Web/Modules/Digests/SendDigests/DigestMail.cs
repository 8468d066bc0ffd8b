using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;

namespace Lykta.Modules.Digests.SendDigests;

/// <summary>The words of a digest: its sections one after the other, then where to read on.</summary>
internal static class DigestMail
{
    public static (Text Subject, Text Body) Write(DigestIssue issue, IReadOnlyList<DigestSection> sections, string address)
    {
        var (name, municipality) = (issue.Period.Name, issue.Municipality.Name);
        var subject = new Text(Of(DigestTexts.Subject, Culture.Swedish, name.Swedish, municipality), Of(DigestTexts.Subject, Culture.English, name.English, municipality));
        return (subject, new Text(Body(Culture.Swedish), Body(Culture.English)));

        string Body(CultureInfo culture)
        {
            var whole = sections.Select(s => string.Join('\n', s.Lines.Select(l => l.In(culture)).Prepend(Heading(s.Title.In(culture)))));
            return string.Join("\n\n", whole.Append(Of(DigestTexts.Foot, culture, address))) + "\n";
        }
    }

    private static string Heading(string title) => $"{title}\n{new string('-', title.Length)}";

    private static string Of(Text text, CultureInfo culture, params object[] values) => string.Format(culture, text.In(culture), values);
}

internal static class DigestTexts
{
    public static readonly Text Subject = new("Sammandrag {0}: {1}", "Digest {0}: {1}");
    public static readonly Text Foot = new(
        "Mer står i Lykta: {0}\n\nDet här mejlet kommer en gång per period och visar det din organisation får se. Skyddad text finns bara i Lykta.",
        "There is more in Lykta: {0}\n\nThis mail comes once a period and shows what your organisation may see. Protected text is only in Lykta.");
}
