namespace Lykta.Platform.Web;

/// <summary>The pages: every Razor component with a route, rendered on the server.</summary>
internal static class Pages
{
    public static void MapPages(this WebApplication app) => app.MapRazorComponents<App>();
}
