using Lykta.Kernel;
using Lykta.Platform.Web;

namespace Lykta.UnitTests.Platform.Web;

public sealed class AskedPageTests
{
    [Fact]
    public void Of_ReadsTheLimitAndTheCursor_OrSaysWhichIsWrong()
    {
        AskedPage<Row>.Of(null, "").Value.ShouldBe(new AskedPage<Row>(50, null));
        var id = Id<Row>.New(new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
        AskedPage<Row>.Of("500", id.ToString()).Value.ShouldBe(new AskedPage<Row>(500, id));
        foreach (var wrong in (string[])["0", "501", "-1", "många", "1e2"])
        {
            AskedPage<Row>.Of(wrong, null).Refusal.ShouldBeOfType<MalformedInput>().Fields.Keys.ShouldBe(["limit"]);
        }

        AskedPage<Row>.Of("10", "x").Refusal.ShouldBeOfType<MalformedInput>().Fields.Keys.ShouldBe(["cursor"]);
    }

    [Fact]
    public void Page_LeadsToTheNext_OnlyWhereThereIsOne()
    {
        var rows = Enumerable.Range(0, 3).Select(i => new Row(Id<Row>.New(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc).AddMinutes(i)))).ToList();
        var page = new AskedPage<Row>(2, null).Page(rows, r => r.Id, r => r);
        page.Items.ShouldBe(rows[..2]);
        page.Next.ShouldBe(rows[1].Id.ToString());
        new AskedPage<Row>(3, null).Page(rows, r => r.Id, r => r).Next.ShouldBeNull();
    }

    private sealed record Row(Id<Row> Id);
}
