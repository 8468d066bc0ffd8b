using Shouldly;

namespace Lykta.TestKit;

/// <summary>What became of a form that was posted: done, and on to another page, or refused on its own.</summary>
public static class Posted
{
    public static async Task DoneAsync(Task<HttpResponseMessage> posted)
    {
        var response = await posted;
        ((int)response.StatusCode).ShouldBeInRange(300, 399, await response.Content.ReadAsStringAsync());
    }

    public static async Task RefusedAsync(Task<HttpResponseMessage> posted, string why)
    {
        var response = await posted;
        ((int)response.StatusCode).ShouldBe(200);
        (await response.Content.ReadAsStringAsync()).ShouldContain(why);
    }
}
