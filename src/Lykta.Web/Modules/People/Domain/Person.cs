using Lykta.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.Domain;

/// <summary>A human being who signs in. Stands outside every municipality; what they may do is said by their <see cref="Membership"/>s.</summary>
internal sealed class Person : IdentityUser<Id<Person>>
{
    public string Name { get; set; } = string.Empty;

    /// <summary>"sv" or "en".</summary>
    public string Language { get; set; } = "sv";
}
