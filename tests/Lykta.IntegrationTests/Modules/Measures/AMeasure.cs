using System.Text.Json;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Measures;

/// <summary>A measure as the API takes it.</summary>
internal sealed class AMeasure
{
    private readonly Dictionary<string, object?> body = new() { ["id"] = Guid.NewGuid(), ["kind"] = "presence", ["due"] = "2026-12-07" };

    private AMeasure(string name, object organisation) => (body["publicName"], body["organisationId"]) = (name, organisation);

    public Guid Id => (Guid)body["id"]!;

    /// <summary>A measure proposed to an organisation, due in two weeks.</summary>
    public static AMeasure Called<T>(string name, Kernel.Id<T> organisation) => new(name, organisation.Value);

    public AMeasure With(string field, object? value)
    {
        body[field] = value;
        return this;
    }

    public object Body() => body;

    public async Task<Guid> ProposeAsync(TestPerson by)
    {
        await by.PostJsonAsync("/api/v1/measures", body);
        return Id;
    }

    /// <summary>The measure as a person sees it.</summary>
    public static async Task<JsonElement> SeenAsync(TestPerson by, Guid id) => await by.GetJsonAsync($"/api/v1/measures/{id}");
}
