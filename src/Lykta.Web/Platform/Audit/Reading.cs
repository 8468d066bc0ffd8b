using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Platform.Audit;

/// <summary>Somebody opened or took out what is not for everybody (läsning): a fact like any other, and what "Vem har sett detta?" tells.</summary>
internal abstract record Reading : Fact
{
    /// <summary>The names of all readings there are.</summary>
    public static IReadOnlyList<string> Events { get; } =
        [.. typeof(Reading).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Reading)) && !t.IsAbstract).Select(t => PascalCase.ToKebab(t.Name)).Order(StringComparer.Ordinal)];
}

/// <summary>The reading that a page or an endpoint leaves in the trail before anything of it is shown. A test asks every one of them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LeavesAttribute(Type reading, bool manyToAPage = false) : Attribute
{
    public Type Reading { get; } = reading;

    /// <summary>A page may show many, as photos: not counted as being taken out one by one.</summary>
    public bool ManyToAPage { get; } = manyToAPage;
}

/// <summary>Notes a reading where the answer is not made by a handler that writes anyway.</summary>
internal sealed class Readings(Changes changes, CurrentViewer current)
{
    public async Task NoteAsync(Reading reading, CancellationToken ct) => _ = (await changes.MakeAsync<Reading>(
        current.Change(),
        facts =>
        {
            facts.Add(reading);
            return Task.FromResult<Result<Reading>>(reading);
        },
        ct)).Value;
}

/// <summary>The same word for endpoints.</summary>
internal static class EndpointReadings
{
    public static T Leaves<T>(this T endpoint, Type reading, bool manyToAPage = false)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new LeavesAttribute(reading, manyToAPage));
}
