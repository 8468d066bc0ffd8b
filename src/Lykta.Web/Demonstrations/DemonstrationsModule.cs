using Lykta.Demonstrations.SignInAsSample;
using Lykta.Platform;

namespace Lykta.Demonstrations;

/// <summary>The demonstration: a fictive town with two years behind it, and sample people anyone may sign in as. Served in demonstration mode only.</summary>
internal static class DemonstrationsModule
{
    public static void MapDemonstrations(this WebApplication app)
    {
        if (app.Services.GetRequiredService<LyktaSettings>().IsDemo)
        {
            SignInAsSampleEndpoint.Map(app);
            PairSampleEndpoint.Map(app);
        }
    }
}
