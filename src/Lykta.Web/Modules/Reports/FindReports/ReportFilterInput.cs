using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>A filter as it is written in an address, the same on the page, the map, the export and the API. Empty is not set.</summary>
internal sealed record ReportFilterInput(
    string? From = null,
    string? To = null,
    string? Kind = null,
    string? Area = null,
    string? Place = null,
    string? Status = null,
    string? Organisation = null,
    string? Bbox = null,
    string? Q = null)
{
    public static ReportFilterInput Of(IQueryCollection query) => new(
        query["from"], query["to"], query["kind"], query["area"], query["place"], query["status"], query["organisation"], query["bbox"], query["q"]);

    public static ReportFilterInput Of(IFormCollection form) => new(
        form["from"], form["to"], form["kind"], form["area"], form["place"], form["status"], form["organisation"], form["bbox"], form["q"]);

    public bool Any => All.Any(f => !string.IsNullOrWhiteSpace(f.Value));

    /// <summary>Every field by its name, for hidden inputs and links.</summary>
    public IEnumerable<(string Name, string? Value)> All =>
        [("from", From), ("to", To), ("kind", Kind), ("area", Area), ("place", Place), ("status", Status), ("organisation", Organisation), ("bbox", Bbox), ("q", Q)];

    public Result<ReportFilter> Read()
    {
        var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
        var filter = new ReportFilter
        {
            From = Day("from", From, errors),
            To = Day("to", To, errors),
            Kind = Code("kind", Kind, errors),
            Area = Code("area", Area, errors),
            Place = Id<Place>("place", Place, errors),
            Status = State(errors),
            Organisation = Id<Organisation>("organisation", Organisation, errors),
            Box = Box(errors),
            Words = Words(errors),
        };
        if (filter is { From: { } from, To: { } to } && from > to)
        {
            errors["to"] = new("Sista dagen ligger före den första.", "The last day comes before the first.");
        }

        return errors.Count > 0 ? new MalformedInput(errors) : filter;
    }

    private static DateOnly? Day(string name, string? text, Dictionary<string, Text> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors[name] = new("Dagen skrivs som 2026-11-18.", "A day is written 2026-11-18.");
        return null;
    }

    private static string? Code(string name, string? text, Dictionary<string, Text> errors)
    {
        if (text?.Length > 40 || text?.Contains('\0', StringComparison.Ordinal) == true)
        {
            errors[name] = new("Koden är inte en av våra.", "The code is not one of ours.");
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static Id<T>? Id<T>(string name, string? text, Dictionary<string, Text> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (Kernel.Id<T>.TryParse(text, null, out var id))
        {
            return id;
        }

        errors[name] = new("Det är inte ett id (UUID).", "It is not an id (UUID).");
        return null;
    }

    private ReportState? State(Dictionary<string, Text> errors)
    {
        if (string.IsNullOrWhiteSpace(Status))
        {
            return null;
        }

        if (Enum.TryParse<ReportState>(Status, ignoreCase: true, out var state) && Enum.IsDefined(state) && char.IsLetter(Status.Trim()[0]))
        {
            return state;
        }

        errors["status"] = new("Okänt läge på rapporten.", "Unknown report status.");
        return null;
    }

    private BoundingBox? Box(Dictionary<string, Text> errors)
    {
        if (string.IsNullOrWhiteSpace(Bbox))
        {
            return null;
        }

        if (BoundingBox.TryParse(Bbox, null, out var box))
        {
            return box;
        }

        errors["bbox"] = new("Rutan skrivs väst,syd,öst,nord i grader, till exempel 16.1,59.5,16.3,59.7.", "A box is written west,south,east,north in degrees, for example 16.1,59.5,16.3,59.7.");
        return null;
    }

    private string? Words(Dictionary<string, Text> errors)
    {
        var words = Q?.Replace("\0", "", StringComparison.Ordinal).Trim();
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }

        if (new StringInfo(words).LengthInTextElements < TextSearch.Shortest)
        {
            errors["q"] = new("Skriv minst tre tecken att söka efter.", "Type at least three characters to search for.");
        }
        else if (words.Length > TextSearch.Longest)
        {
            errors["q"] = new("Sök efter högst hundra tecken.", "Search for at most a hundred characters.");
        }

        return words;
    }
}
