namespace Lykta.Modules.Trust.PrivacyDocuments;

/// <summary>The documents about personal data that a municipality needs (dokument om dataskydd).</summary>
internal enum PrivacyKind
{
    /// <summary>Konsekvensbedömning, GDPR article 35.</summary>
    Assessment,

    /// <summary>Bilaga till personuppgiftsbiträdesavtal, article 28.</summary>
    ProcessorAnnex,

    /// <summary>Arrangemang mellan parterna, article 26.</summary>
    Arrangement,

    /// <summary>Information till den som rapporterar, articles 13 and 14.</summary>
    StaffNotice,

    /// <summary>Svar till informationsklassning (KLASSA).</summary>
    Classification,
}

/// <summary>One document, the same on paper and in Word.</summary>
public sealed record PrivacyDocument(string Title, string Eyebrow, IReadOnlyList<PrivacySection> Sections);

/// <summary>A heading, what stands under it, and at most one table.</summary>
public sealed record PrivacySection(string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Points, PrivacyTable? Table = null);

public sealed record PrivacyTable(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows);
