using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Lykta.Kernel;

namespace Lykta.Platform.FieldKeys;

/// <summary>
/// The field keys, a file each among the installation's keys and never in the database: who has a copy of the database alone can read nothing sealed,
/// and what a destroyed key sealed can be read in no backup either. Several nodes share the folder: who makes a key first, makes it for all.
/// </summary>
internal sealed class FieldKeyFolder(LyktaSettings settings)
{
    private const int KeyBytes = 32;

    private readonly ConcurrentDictionary<FieldKey, byte[]> read = [];

    public string Folder { get; } = Path.Combine(settings.KeyFolder, "fields");

    /// <summary>The key, or null where its file is not: looked for each time, so that what one node destroys is gone for all.</summary>
    public byte[]? Find(FieldKey key)
    {
        if (File.Exists(PathOf(key)))
        {
            return read.GetOrAdd(key, k => Convert.FromBase64String(File.ReadAllText(PathOf(k)).Trim()));
        }

        read.TryRemove(key, out _);
        return null;
    }

    /// <summary>The newest key of a year; null where none was made, or all are destroyed.</summary>
    public FieldKey? Newest(MunicipalityCode municipality, int year)
    {
        var key = new FieldKey(municipality, year, DestroyedTo(municipality, year));
        while (File.Exists(PathOf(key with { Version = key.Version + 1 })))
        {
            key = key with { Version = key.Version + 1 };
        }

        return File.Exists(PathOf(key)) ? key : null;
    }

    /// <summary>The key to seal with; made where there is none.</summary>
    public FieldKey ForWriting(MunicipalityCode municipality, int year) => Newest(municipality, year) ?? Make(new FieldKey(municipality, year, DestroyedTo(municipality, year) + 1));

    /// <summary>A new key for what was written that year; what the earlier ones sealed can still be opened, and is sealed anew by <see cref="SealJob"/>.</summary>
    public FieldKey Rotate(MunicipalityCode municipality, int year) => Newest(municipality, year) is { } newest
        ? Make(newest with { Version = newest.Version + 1 })
        : ForWriting(municipality, year);

    public bool IsDestroyed(FieldKey key) => key.Version <= DestroyedTo(key.Municipality, key.Year);

    /// <summary>Takes away every key of the year. That they are destroyed is noted first, so that a later one never takes their number.</summary>
    public void Destroy(MunicipalityCode municipality, int year)
    {
        if (Newest(municipality, year) is not { } newest)
        {
            return;
        }

        var first = DestroyedTo(municipality, year) + 1;
        var note = NoteOf(municipality, year);
        File.WriteAllText(note + ".new", newest.Version.ToString(CultureInfo.InvariantCulture));
        File.Move(note + ".new", note, overwrite: true);
        for (var version = first; version <= newest.Version; version++)
        {
            File.Delete(PathOf(newest with { Version = version }));
        }
    }

    /// <summary>What is wrong with the folder, said before the server starts; null where it can be read and written.</summary>
    public Text? Problem()
    {
        try
        {
            var trial = Path.Combine(Folder, Path.GetRandomFileName());
            KeyFile.Keep(trial, string.Empty);
            File.Delete(trial);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Text(
                $"Nyckelmappen {Folder} går inte att skriva i: {e.Message} Rätta rättigheterna, eller ange en annan mapp med LYKTA_KEYS.",
                $"The key folder {Folder} cannot be written to: {e.Message} Mend its rights, or name another folder with LYKTA_KEYS.");
        }
    }

    private FieldKey Make(FieldKey key)
    {
        KeyFile.Keep(PathOf(key), Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)) + "\n");
        return key;
    }

    /// <summary>The last version that was destroyed; 0 where none was.</summary>
    private int DestroyedTo(MunicipalityCode municipality, int year)
    {
        var note = NoteOf(municipality, year);
        return File.Exists(note) ? int.Parse(File.ReadAllText(note), CultureInfo.InvariantCulture) : 0;
    }

    private string PathOf(FieldKey key) => Path.Combine(Folder, $"{key}.key");

    private string NoteOf(MunicipalityCode municipality, int year) => Path.Combine(Folder, FormattableString.Invariant($"{municipality}-{year}.destroyed"));
}
