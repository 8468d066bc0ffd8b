using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.TestKit;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>Writes reviewed reports straight to the table: a history is too long to report by hand.</summary>
internal sealed class ReviewedReports(TestMunicipality municipality, Id<Organisation> organisation, Id<Unit>? unit = null)
{
    private readonly List<Report> reports = [];

    public ReviewedReports Add(string day, string? area, string kind, int count = 1, string? receivedAt = null, ReportSource? source = null, (double Lat, double Lon)? at = null, Id<Place>? place = null)
    {
        for (var i = 0; i < count; i++)
        {
            var occurred = SwedishTime.ToUtc(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(20, 0));
            var received = receivedAt is null ? occurred.AddHours(1) : DateTime.SpecifyKind(DateTime.Parse(receivedAt, CultureInfo.InvariantCulture), DateTimeKind.Utc);
            var where = at is { } p ? Position.FromWgs84(p.Lat, p.Lon) : (Position?)null;
            var report = new Report(
                municipality.Code,
                Id<Report>.New(received),
                new Sender(Actor.System, organisation, unit, "Väktare"),
                new ReportContent { Kind = kind, Occurred = new TimeInterval(occurred, occurred.AddMinutes(30)), Source = source, PlaceId = place },
                new WhereItWas(where, area, where is null ? PositionPrecision.Area : PositionPrecision.Exact),
                received);
            _ = report.Accept(received).Value;
            reports.Add(report);
        }

        return this;
    }

    /// <summary>The same count every week, from the first week to the last.</summary>
    public ReviewedReports Weekly(string first, string last, string? area, string kind, int count)
    {
        for (var week = IsoWeek.Parse(first); week <= IsoWeek.Parse(last); week = week.Next)
        {
            Add(week.Monday.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), area, kind, count);
        }

        return this;
    }

    public Task<int> SaveAsync() => municipality.SaveAsync(db =>
    {
        db.AddRange(reports);
        return Task.FromResult(reports.Count);
    });
}
