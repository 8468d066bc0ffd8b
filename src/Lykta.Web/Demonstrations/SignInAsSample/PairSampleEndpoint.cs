using Lykta.Demonstrations.GenerateDemo;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Sessions;
using Lykta.Modules.ReporterLinks;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Modules.ReporterLinks.PairDevice;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.SignInAsSample;

/// <summary>POST /demo/koppla: pairs the browser with the guards' reporter link, as scanning their sheet would. Mapped in demonstration mode only.</summary>
internal static class PairSampleEndpoint
{
    public const string Unit = "Ronderande väktare";

    public static void Map(WebApplication app) => app
        .MapForm("/demo/koppla", async (HttpContext http, LyktaDbContext db, Tenant tenant, PairDeviceHandler handler, SessionRegister sessions, TimeProvider clock) =>
        {
            tenant.Enter(DemoTown.Lykteby);
            var units = db.Units().Where(u => u.Name == Unit).Select(u => u.Id);
            var link = await db.Set<ReporterLink>().Where(l => units.Contains(l.UnitId)).Select(l => l.Id).FirstOrDefaultAsync(http.RequestAborted);
            if (link == default)
            {
                throw new MissingException(nameof(ReporterLink));
            }

            var change = new ChangeContext(new Actor(ActorKind.ReporterLink, link.Value), clock.GetUtcNow().UtcDateTime);
            var paired = await handler.HandleAsync(link, change, http.RequestAborted);
            if (!paired.IsOk)
            {
                throw new MissingException(nameof(ReporterLink));
            }

            // A person signed in before would otherwise stay the one who reports.
            await sessions.LeaveAsync(http.RequestAborted);
            DeviceSignIn.GiveCookie(http, paired.Value.Secret);
            return Answers.SeeOther($"/{DemoTown.Lykteby}/rapportera");
        })
        .ForAnyone();
}
