using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>Reads a posted form, or the address that fills one in, field by field.</summary>
/// <param name="stored">What is filled in at first when something is changed; null reads the address.</param>
internal sealed class PostedForm(HttpRequest request, IReadOnlyDictionary<string, string?>? stored = null)
{
    public bool IsPosted => HttpMethods.IsPost(request.Method) && request.HasFormContentType;

    public string? this[string name] =>
        !IsPosted && stored is not null ? stored.GetValueOrDefault(name)
        : (IsPosted ? request.Form[name] : request.Query[name]).ToString() is { Length: > 0 } text ? text : null;

    public IReadOnlyList<string> All(string name) => [.. (IsPosted ? request.Form[name] : request.Query[name]).OfType<string>().Where(text => text.Length > 0)];

    /// <summary>The day, or null: whether what was typed could be read is asked of <see cref="IsUnreadable"/>.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(this[name]?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public bool IsUnreadable(string name) => this[name] is not null && Day(name) is null;

    public Id<T>? Id<T>(string name) => Kernel.Id<T>.TryParse(this[name], null, out var id) ? id : null;

    public Guid? Guid(string name) => System.Guid.TryParse(this[name], CultureInfo.InvariantCulture, out var id) ? id : null;

    public long? Number(string name) => long.TryParse(this[name]?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A figure as it is written in Swedish or English: 12,5 or 12.5.</summary>
    public double? Figure(string name) =>
        double.TryParse(this[name]?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) && double.IsFinite(figure) ? figure : null;

    public T? Word<T>(string name)
        where T : struct, Enum => this[name] is { } text && char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
