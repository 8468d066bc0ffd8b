using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;

namespace Lykta.Modules.People.ManagePeople;

/// <summary>The choices of the people forms, and what was chosen read back.</summary>
internal static class RoleChoices
{
    public static IReadOnlyList<Choice> All => [.. RoleNames.OfPeople.Select(r => new Choice(r.Word(), r.Name(), hint: ManagePeopleTexts.Meaning(r)))];

    /// <summary>The ticked boxes: several fields of one name, which form binding does not read.</summary>
    public static IReadOnlyCollection<string> Typed(IHttpContextAccessor http) =>
        http.HttpContext is { Request: { HasFormContentType: true } request } ? [.. request.Form["Input.Roles"].OfType<string>()] : [];

    public static IReadOnlyCollection<Role> Read(IHttpContextAccessor http) => [.. Typed(http).Select(RoleNames.Find).OfType<Role>()];

    public static IReadOnlyList<Choice> Deputies(IEnumerable<ListedPerson> people, Id<Person>? except) =>
        [.. people.Where(p => p.PersonId != except).DistinctBy(p => p.PersonId).Select(p => new Choice(p.PersonId.ToString(), $"{p.Name}, {p.Organisation}"))];

    public static Guid? Id(string? typed) => Guid.TryParse(typed, out var id) ? id : null;
}
