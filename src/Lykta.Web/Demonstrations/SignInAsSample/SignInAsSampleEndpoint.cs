using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Lykta.Demonstrations.SignInAsSample;

/// <summary>POST /demo: signs in as a sample person, by name from the demonstration's own list and nobody else. Mapped in demonstration mode only.</summary>
internal static class SignInAsSampleEndpoint
{
    public static void Map(WebApplication app) => app
        .MapForm("/demo/logga-in", async ([FromForm] string? person, [FromForm] string? municipality, UserManager<Person> people, SessionRegister sessions, CancellationToken ct) =>
        {
            if (SamplePeople.Find(municipality, person) is not { } sample || await people.FindByEmailAsync(sample.Person.EMail) is not { } found)
            {
                throw new MissingException(nameof(Person));
            }

            await sessions.OpenAsync(found, SignInMeans.Sample, ct);
            return Answers.SeeOther($"/{sample.Municipality}");
        })
        .ForAnyone();
}
