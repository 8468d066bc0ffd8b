using Lykta.Platform.Jobs;

namespace Lykta.Platform.FieldKeys;

/// <summary>The field keys that the rows of every municipality need: those a backup cannot be read without.</summary>
internal static class NeededKeys
{
    public static async Task<IReadOnlyList<FieldKey>> ReadAsync(IServiceScopeFactory scopes, CancellationToken ct)
    {
        var needed = new SortedDictionary<string, FieldKey>(StringComparer.Ordinal);
        await scopes.InEachMunicipalityAsync(
            async (services, _) =>
            {
                foreach (var key in (await services.GetRequiredService<SealedColumns>().InUseAsync(ct)).Select(u => u.Key).OfType<FieldKey>())
                {
                    needed[key.ToString()] = key;
                }
            },
            ct);
        return [.. needed.Values];
    }
}
