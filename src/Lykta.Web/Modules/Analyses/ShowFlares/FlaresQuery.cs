using System.Globalization;
using Lykta.Analysis.SpaceTime;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowFlares;

/// <summary>Flare-ups: an answer, and a ring for each.</summary>
internal sealed record ShownFlares(AnalysisAnswer Answer, MapContent? Map);

/// <summary>A flare-up, with the area most of whose reports lie in.</summary>
internal sealed record Flare(ScanCluster In, string? Area)
{
    public DateOnly From => DateOnly.FromDayNumber(In.FirstDay);

    public DateOnly To => DateOnly.FromDayNumber(In.LastDay);
}

/// <summary>Where and when it flared up: the space-time permutation scan over cells, of the latest quarter of the time that is asked about.</summary>
internal sealed class FlaresQuery(ReportsInColumns reports, AnalysisChoicesQuery choices, CurrentViewer current)
{
    public const double Side = 250;
    private const int MostDays = 91;
    private const double Level = 0.05;

    private static readonly ScanSettings Settings = new(MaxRadius: 1_000, MaxDays: 14, Permutations: 199);

    public async Task<ShownFlares> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var from = asked.To.AddDays(1 - MostDays) is var latest && latest > asked.From ? latest : asked.From;
        var whole = await reports.PreciseAsync(current.Viewer, asked.Selection, ct);
        var points = from == asked.From ? whole : await reports.PreciseAsync(current.Viewer, asked.Selection with { From = from }, ct);
        var flares = whole.IsTooFew ? [] : Found(points, Settings with { FirstDay = from.DayNumber, LastDay = asked.To.DayNumber }, ct);
        return new ShownFlares(Answer(asked, from, whole, points.Count, flares, await choices.RunAsync(ct)), flares.Count == 0 ? null : Map(flares));
    }

    private static List<Flare> Found(PreciseReports points, ScanSettings settings, CancellationToken ct)
    {
        var (x, y) = (Array.ConvertAll(points.East, Middle), Array.ConvertAll(points.North, Middle));
        var scan = SpaceTimeScan.Permutation(x, y, Array.ConvertAll(points.Day, d => (int)d), settings, null, ct);
        return
        [
            .. scan.Clusters.Where(c => c.P <= Level).Select(c => new Flare(
                c,
                Enumerable.Range(0, points.Count).Where(i => points.Day[i] >= c.FirstDay && points.Day[i] <= c.LastDay && double.Hypot(x[i] - c.X, y[i] - c.Y) <= c.Radius * (1 + 1e-9))
                    .GroupBy(i => points.Area[i]).MaxBy(a => a.Count())?.Key)),
        ];
    }

    private static double Middle(double metres) => (Math.Floor(metres / Side) + 0.5) * Side;

    private AnalysisAnswer Answer(AnalysisQuestion asked, DateOnly from, PreciseReports whole, int tried, List<Flare> flares, AnalysisChoices choices) => new()
    {
        Method = "scan",
        Finding = whole.IsTooFew ? AnalysisTexts.TooFewPrecise.With(whole.Count, PreciseReports.Needed) : FindingOf(asked, flares, choices),
        How = FlaresTexts.How.With(Settings.MaxRadius, Settings.MaxDays),
        Caveats =
        [
            AnalysisTexts.OnlySeen.With(current.Viewer.OrganisationName), FlaresTexts.Tested.With(Settings.Permutations, Number(1.0 / (Settings.Permutations + 1), "0.000")), FlaresTexts.Everywhere,
            .. from == asked.From ? (Text[])[] : [FlaresTexts.Latest.With(MostDays)], AnalysisTexts.WhatIsReported,
        ],
        N = tried,
        CountedFrom = from,
        Parameters = new { asked.From, asked.To, triedFrom = from, asked.Kind, asked.Area, cell = Side, Settings.MaxRadius, Settings.MaxDays, Settings.Permutations, Settings.Seed, level = Level, needed = PreciseReports.Needed },
        Result = new
        {
            clusters = flares.Select(f => PositionOf(f) is var p
                ? new { f.From, f.To, f.Area, f.In.Observed, f.In.Expected, f.In.Llr, f.In.P, f.In.Radius, goesOn = f.To == asked.To, position = new { lat = p.Latitude, lon = p.Longitude } }
                : null),
        },
        Table = new OfficialTable(
            AnalysisTexts.Flares.ToString(),
            [.. ((Text[])[FlaresTexts.Flare, AnalysisTexts.Area, FlaresTexts.First, FlaresTexts.Last, AnalysisTexts.Reports, FlaresTexts.Expected, FlaresTexts.Width, FlaresTexts.P]).Select(t => t.ToString())],
            [
                .. flares.Select((f, i) => (IReadOnlyList<string>)
                    [Number(i + 1, "0"), choices.AreaName(f.Area), Iso(f.From), Iso(f.To), Number(f.In.Observed, "0"), Number(f.In.Expected, "0.0"), Number(Width(f), "0"), AnalysisTexts.Chance(f.In.P)]),
            ],
            4),
    };

    private static Text FindingOf(AnalysisQuestion asked, List<Flare> flares, AnalysisChoices choices)
    {
        if (flares is not [var first, ..])
        {
            return FlaresTexts.None;
        }

        var found = (flares.Count == 1 ? FlaresTexts.FoundOne : FlaresTexts.Found)
            .With(flares.Count, choices.AreaName(first.Area), first.From == first.To ? Iso(first.From) : $"{Iso(first.From)}–{Iso(first.To)}", first.In.Observed, Number(first.In.Expected, "0.0"));
        return first.To == asked.To ? AnalysisTexts.Both.With(found, FlaresTexts.GoesOn) : found;
    }

    private static MapContent Map(List<Flare> flares) => new(
        Rings: [.. flares.Select((f, i) => PositionOf(f) is var p ? new MapRing(p.Latitude, p.Longitude, Width(f), FlaresTexts.Ring.With(i + 1, f.In.Observed).ToString()) : null!)],
        RingMeans: FlaresTexts.RingMeans);

    private static double Width(Flare flare) => flare.In.Radius + (Side / 2);

    private static (double Latitude, double Longitude) PositionOf(Flare flare) => new Position(flare.In.Y, flare.In.X).ToWgs84();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double n, string format) => n.ToString(format, CultureInfo.CurrentCulture);
}
