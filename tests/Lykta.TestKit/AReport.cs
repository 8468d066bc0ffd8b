using System.Globalization;
using Lykta.Kernel;

namespace Lykta.TestKit;

/// <summary>A report as the API takes it, told in the words of the domain.</summary>
public sealed class AReport
{
    private readonly Dictionary<string, object?> body = new()
    {
        ["id"] = Guid.NewGuid(),
        ["kind"] = "graffiti",
    };

    private AReport(string on, string at)
    {
        var day = DateOnly.Parse(on, CultureInfo.InvariantCulture);
        var from = SwedishTime.ToUtc(day, TimeOnly.Parse(at, CultureInfo.InvariantCulture));
        body["occurredFrom"] = from;
        body["occurredTo"] = from.AddMinutes(30);
        InArea(0);
    }

    public Guid Id => (Guid)body["id"]!;

    /// <summary>A report of graffiti that day, in the middle of the first area.</summary>
    public static AReport On(string day, string at = "20:00") => new(day, at);

    public AReport Of(string kind) => With("kind", kind);

    /// <summary>In the middle of the n:th area of <see cref="TestMunicipality.AreasAsync"/>.</summary>
    public AReport InArea(int area)
    {
        var (lat, lon) = TestMunicipality.In(area);
        return With("position", new { lat, lon });
    }

    public AReport Saying(string text) => With("text", text);

    public AReport With(string field, object? value)
    {
        body[field] = value;
        return this;
    }

    public object Body() => body;
}
