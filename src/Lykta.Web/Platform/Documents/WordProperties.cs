using System.Globalization;

namespace Lykta.Platform.Documents;

/// <summary>What an official document says about itself; kept as document properties and shown in header and footer.</summary>
/// <param name="Status">Utkast or upprättad, in the document's language.</param>
/// <param name="CaseNumber">Diarienummer, where it has one.</param>
/// <param name="SecrecyMark">Sekretessmarkering with its section, where it has one.</param>
internal sealed record WordProperties(
    string Title, string Status, DateOnly Day, CultureInfo Language, string? CaseNumber = null, string? SecrecyMark = null, string? Author = null);
