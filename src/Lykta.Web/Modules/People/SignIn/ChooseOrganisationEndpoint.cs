using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.People.SignIn;

/// <summary>The switch between a person's organisations in one municipality. The cookie only chooses among memberships that are looked up anew each time.</summary>
internal static class ChooseOrganisationEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/byt-organisation", (HttpContext http, string municipality) =>
        {
            if (Guid.TryParse(http.Request.Form["till"], out var membership))
            {
                Cookies.Give(http, Cookies.Membership, membership.ToString("D"), Cookies.Year);
            }

            return Answers.SeeOther($"/{MunicipalityCode.Parse(municipality, null)}");
        })
        .Requires(PeoplePermissions.Choose);
}
