using System.Globalization;

namespace Lykta.TestKit;

/// <summary>A disk of a few megabytes that a test can fill and empty. Needs the right to mount: see <see cref="WhyNot"/>.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "utfyllnad");

    /// <summary>Null where a disk can be mounted, else the reason why not.</summary>
    public static string? WhyNot { get; } = Try();

    public static SmallDisk Mount(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-disk-").FullName;
        PostgresPrograms.RunCommand("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=0777"), "tmpfs", folder);
        if (PostgresPrograms.IsRoot)
        {
            PostgresPrograms.RunCommand("chown", "postgres", folder);
        }

        return new SmallDisk(folder);
    }

    /// <summary>Not one byte more fits.</summary>
    public void Fill()
    {
        using var file = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var block = new byte[1 << 16]; block.Length > 0; block = block[..(block.Length / 2)])
        {
            try
            {
                while (true)
                {
                    file.Write(block);
                }
            }
            catch (IOException)
            {
                // No room for a block of this size: a smaller one.
            }
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        PostgresPrograms.RunCommand("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static string? Try()
    {
        try
        {
            using var disk = Mount(1);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return "A small disk cannot be mounted here (it takes root): " + e.Message;
        }
    }
}
