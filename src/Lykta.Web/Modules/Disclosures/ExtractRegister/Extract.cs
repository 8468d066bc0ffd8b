using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;

namespace Lykta.Modules.Disclosures.ExtractRegister;

/// <summary>One piece of data about a person: what it is, its words, and how long it is kept.</summary>
public sealed record ExtractPiece(string Kind, string Words, string Kept);

/// <summary>What a person is given: the data about them and what article 15 asks to be said. The same in PDF, Word and JSON, and on the page of one's own data.</summary>
public sealed record Extract
{
    public required string Title { get; init; }

    public required string Made { get; init; }

    public required IReadOnlyList<ExtractPiece> Pieces { get; init; }

    /// <summary>What the account has done, event by event with how often.</summary>
    public required IReadOnlyList<string> Log { get; init; }

    public required IReadOnlyList<(string Title, string Words)> Said { get; init; }

    internal static Extract Of(IEnumerable<(PersonHit Hit, string Words)> pieces, IReadOnlyList<string> log, string municipality, DateTime at) => new()
    {
        Title = ExtractTexts.Title.ToString(),
        Made = ExtractTexts.Made.With(SwedishTime.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), municipality).ToString(),
        Pieces = [.. pieces.Select(p => new ExtractPiece(ExtractTexts.TableName(p.Hit.Table).ToString(), p.Words, ExtractTexts.KeptFor.With(ExtractTexts.DisposalOf(p.Hit.Table, p.Hit.Column)).ToString()))],
        Log = log,
        Said = [.. ExtractTexts.Article15(municipality).Select(s => (s.Title.ToString(), s.Words.ToString()))],
    };

    internal byte[] Word(DateOnly day, string author)
    {
        var word = new WordDocument(new WordProperties(Title, Made, day, CultureInfo.CurrentUICulture, Author: author)).DocumentTitle().Paragraph(Made);
        word.Heading(1, ExtractTexts.WhatThereIs.ToString());
        if (Pieces.Count == 0)
        {
            word.Paragraph(ExtractTexts.NothingAbout.ToString());
        }

        foreach (var piece in Pieces)
        {
            word.Heading(2, piece.Kind).Paragraph(piece.Words).Note(piece.Kept);
        }

        if (Log.Count > 0)
        {
            word.Heading(2, ExtractTexts.Log.ToString()).List(Log);
        }

        foreach (var (title, words) in Said)
        {
            word.Heading(1, title).Paragraph(words);
        }

        return word.ToArray();
    }

    /// <summary>For another system: the same, with names.</summary>
    internal string Json() => StoredJson.Write(new { Title, Made, Data = Pieces, Log, Article15 = Said.Select(s => new { s.Title, s.Words }) });
}
