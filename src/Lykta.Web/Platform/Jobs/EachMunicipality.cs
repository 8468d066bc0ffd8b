using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Jobs;

/// <summary>Does something in every municipality of the installation, each in a unit of work of its own.</summary>
internal static class EachMunicipality
{
    public static async Task InEachMunicipalityAsync(this IServiceScopeFactory scopes, Func<IServiceProvider, MunicipalityCode, Task> work, CancellationToken ct)
    {
        foreach (var code in await CodesAsync(scopes, ct))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(code);
            await work(scope.ServiceProvider, code);
        }
    }

    /// <summary>The same, where one municipality's fault is told of and does not stop the others.</summary>
    public static Task InEachMunicipalityAsync(
        this IServiceScopeFactory scopes, Func<IServiceProvider, Task> work, Action<string, Exception> failed, CancellationToken ct) =>
        scopes.InEachMunicipalityAsync(
            async (services, code) =>
            {
                try
                {
                    await work(services);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    failed(code.ToString(), e);
                }
            },
            ct);

    private static async Task<List<MunicipalityCode>> CodesAsync(IServiceScopeFactory scopes, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LyktaDbContext>().AllMunicipalities().Select(m => m.Code).ToListAsync(ct);
    }
}
