namespace Lykta.TestKit;

/// <summary>Real data that lies beside the repository in a folder named <c>shared</c>; <c>LYKTA_SHARED</c> names another place. Never needed to pass.</summary>
public static class SharedData
{
    public static string? TryFind(string relative)
    {
        var chosen = Environment.GetEnvironmentVariable("LYKTA_SHARED");
        if (!string.IsNullOrEmpty(chosen))
        {
            return Existing(Path.Combine(chosen, relative));
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "shared", relative)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Existing(string path) => Path.Exists(path) ? path : null;
}
