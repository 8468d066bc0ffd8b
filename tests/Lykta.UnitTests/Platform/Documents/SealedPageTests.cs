using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

public sealed class SealedPageTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html><head><title>", "<!DOCTYPE html><html><head>§<title>")]
    [InlineData("<!doctype html><p>", "<!doctype html>§<p>")]
    [InlineData("<p>", "§<p>")]
    public void Seal_AnyPage_PutsThePolicyBeforeAnythingElse(string page, string expected)
    {
        var sealedPage = SealedPage.Seal(page);
        var start = sealedPage.IndexOf("<meta", StringComparison.Ordinal);
        var end = sealedPage.IndexOf('>', start) + 1;
        (sealedPage[..start] + "§" + sealedPage[end..]).ShouldBe(expected);
    }
}
