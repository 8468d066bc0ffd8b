using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>A place in an ordered list that stays put while reports come in: the sort value of a row, then its id.</summary>
internal sealed record ReportCursor(string Value, Id<Report> Id)
{
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out ReportCursor cursor)
    {
        cursor = null;
        var split = text?.LastIndexOf('~') ?? -1;
        if (split < 0 || text!.Length > 100 || text.Contains('\0', StringComparison.Ordinal) || !Id<Report>.TryParse(text[(split + 1)..], null, out var id))
        {
            return false;
        }

        cursor = new ReportCursor(text[..split], id);
        return true;
    }

    public override string ToString() => $"{Value}~{Id}";
}

/// <summary>What reports can be ordered by; each order pages by key, never by offset.</summary>
internal abstract class ReportOrder
{
    public static readonly ReportOrder Received = new By<DateTime>("received", r => r.ReceivedAt, v => v.Ticks.ToString(CultureInfo.InvariantCulture), ReadMoment);
    public static readonly ReportOrder Day = new By<DateOnly>("day", r => r.LocalDay, v => v.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ReadDay);
    public static readonly ReportOrder Kind = new By<string>("kind", r => r.Kind, v => v, ReadWord);
    public static readonly ReportOrder Area = new By<string>("area", r => r.AreaCode ?? "", v => v, ReadWord);

    private static readonly ReportOrder[] All = [Received, Day, Kind, Area];

    public abstract string Key { get; }

    public static ReportOrder Find(string? key) => Array.Find(All, o => o.Key == key) ?? Received;

    public abstract IQueryable<SeenReport> Apply(IQueryable<SeenReport> reports, bool descending);

    /// <summary>The rows beyond a cursor, or null where the cursor is of another order.</summary>
    public abstract IQueryable<SeenReport>? Beyond(IQueryable<SeenReport> reports, ReportCursor cursor, bool descending);

    public abstract ReportCursor CursorOf(SeenReport report);

    private static (bool, DateTime) ReadMoment(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks ? (true, new DateTime(ticks, DateTimeKind.Utc)) : default;

    private static (bool, DateOnly) ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (true, day) : default;

    private static (bool, string) ReadWord(string text) => (true, text);

    private sealed class By<TKey>(string name, Expression<Func<SeenReport, TKey>> key, Func<TKey, string> write, Func<string, (bool Ok, TKey Value)> read) : ReportOrder
    {
        private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

        private readonly Lazy<Func<SeenReport, TKey>> valueOf = new(key.Compile);

        public override string Key => name;

        public override IQueryable<SeenReport> Apply(IQueryable<SeenReport> reports, bool descending) => descending
            ? reports.OrderByDescending(key).ThenByDescending(r => r.Id)
            : reports.OrderBy(key).ThenBy(r => r.Id);

        public override ReportCursor CursorOf(SeenReport report) => new(write(valueOf.Value(report)), report.Id);

        public override IQueryable<SeenReport>? Beyond(IQueryable<SeenReport> reports, ReportCursor cursor, bool descending)
        {
            var (ok, value) = read(cursor.Value);
            if (!ok)
            {
                return null;
            }

            // Held in an object so that the values become parameters, not words in the statement.
            var at = Expression.Constant(new At(value, cursor.Id));
            var report = key.Parameters[0];
            var (mine, its) = (key.Body, Expression.Property(at, nameof(At.Value)));
            var (myId, itsId) = (Expression.Property(report, nameof(SeenReport.Id)), Expression.Property(at, nameof(At.Id)));
            var further = typeof(TKey) == typeof(string)
                ? Than(Expression.Call(Compare, mine, its), Expression.Constant(0), descending)
                : Than(mine, its, descending);
            var tie = Expression.AndAlso(Expression.Equal(mine, its), Than(myId, itsId, descending));
            return reports.Where(Expression.Lambda<Func<SeenReport, bool>>(Expression.OrElse(further, tie), report));
        }

        private static BinaryExpression Than(Expression left, Expression right, bool less) =>
            less ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);

        private sealed record At(TKey Value, Id<Report> Id);
    }
}
