using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reporting;

/// <summary>A face or a plate in a photo is hidden before it is sent, by dragging or by keyboard; what arrives does not hold it.</summary>
public sealed class HiddenPartJourney
{
    private const string MakeRed = """
        () => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 300 });
          const context = canvas.getContext("2d");
          context.fillStyle = "#ff0000";
          context.fillRect(0, 0, 400, 300);
          return canvas.toDataURL("image/png").split(",")[1];
        }
        """;

    private const string RedAt = """
        async ([x, y]) => {
          const image = document.querySelector(".photos img");
          const bitmap = await createImageBitmap(await (await fetch(image.src)).blob());
          const canvas = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height });
          canvas.getContext("2d").drawImage(bitmap, 0, 0);
          return canvas.getContext("2d").getImageData(x, y, 1, 1).data[0];
        }
        """;

    [Theory]
    [InlineData("sv", false, false)]
    [InlineData("en", true, true)]
    public async Task Photo_APartIsHidden_BeforeItIsSent(string language, bool dark, bool byKeyboard)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1");
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var id = (await reporter.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-20").Body())).GetProperty("id").GetGuid();
        await using var journey = await Journey.StartAsync(municipality.Host, reporter, new Look(360, dark, language));
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/rapportera/{id}?lang={language}");
        var red = Convert.FromBase64String(await page.EvaluateAsync<string>(MakeRed));
        await page.Locator("lykta-photo-shrink input[type=file]").SetInputFilesAsync(new FilePayload { Name = "IMG_1.png", MimeType = "image/png", Buffer = red });
        await page.Locator(".chosen-photos button").ClickAsync();
        var canvas = page.Locator("dialog canvas");
        await Assertions.Expect(canvas).ToBeFocusedAsync();
        await journey.CheckAccessibilityAsync();
        if (byKeyboard)
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.PressAsync("Shift+ArrowDown");
            await page.Keyboard.PressAsync("Enter");
        }
        else
        {
            var box = (await canvas.BoundingBoxAsync())!;
            await page.Mouse.MoveAsync(box.X + (box.Width * .3f), box.Y + (box.Height * .3f));
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(box.X + (box.Width * .7f), box.Y + (box.Height * .7f), new MouseMoveOptions { Steps = 5 });
            await page.Mouse.UpAsync();
        }

        await Assertions.Expect(page.Locator("dialog [role=status]")).Not.ToBeEmptyAsync();
        await page.Locator("dialog .btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator(".chosen-photos button")).ToBeFocusedAsync();
        await page.Locator("form:has(lykta-photo-shrink) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".photos img")).ToHaveCountAsync(1);

        (await page.EvaluateAsync<int>(RedAt, new[] { 200, 150 })).ShouldBeLessThan(60);
        (await page.EvaluateAsync<int>(RedAt, new[] { 5, 5 })).ShouldBeGreaterThan(200);
    }
}
