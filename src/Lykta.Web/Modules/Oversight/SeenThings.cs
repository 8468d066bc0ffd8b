using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Oversight;

/// <summary>A kind of thing that readings are noted of: its word in the address, its name in the facts, and its own page.</summary>
internal sealed record SeenThing(string Word, string Fact, Text Name, string? Page, SeenLists? Lists = null);

/// <summary>The lists a thing may have been in: the entry that one leaves, and since when the thing is there to be listed.</summary>
internal sealed record SeenLists(string Event, Func<LyktaDbContext, Guid, CancellationToken, Task<DateTime?>> SinceAsync);

/// <summary>The things one can ask who has seen.</summary>
internal static class SeenThings
{
    public static IReadOnlyList<SeenThing> All { get; } =
    [
        new("rapport", "report", new("Rapport", "Report"), "rapporter/{0}", new("reports-exported", ReportsReceived.ReceivedAtAsync)),
        new("atgard", "measure", new("Åtgärd", "Measure"), "atgarder/{0}", new("measures-exported", MeasuresProposed.ProposedAtAsync)),
        new("problem", "problem", new("Problem", "Problem"), "problem/{0}"),
        new("plan", "plan", new("Plan", "Plan"), "planer/{0}"),
        new("lagesbild", "picture", new("Lägesbild", "Situational picture"), null),
        new("utlamnande", "disclosure", new("Utlämnande", "Disclosure"), "utlamnanden/{0}"),
        new("mote", "meeting", new("Möte", "Meeting"), "moten/{0}"),
    ];

    /// <summary>What an entry is about, and where to ask who has seen it.</summary>
    public static (Text Label, string Path)? Of(JsonElement details)
    {
        foreach (var thing in details.ValueKind == JsonValueKind.Object ? All : [])
        {
            if (details.TryGetProperty(thing.Fact, out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var named))
            {
                return (thing.Name, $"vem-har-sett/{thing.Word}/{named}");
            }
        }

        return null;
    }
}
