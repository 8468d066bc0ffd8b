using System.Globalization;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Microsoft.AspNetCore.Http.Features;

namespace Lykta.Modules.Reports.ReceiveSealed;

/// <summary>Opens what waited in a browser's outbox (utkorgen) and gives it to its kind's handler. The item's own id makes twice once.</summary>
internal sealed class ReceiveSealedHandler(OutboxKeys keys, IEnumerable<ISealedKind> kinds, CurrentViewer current)
{
    public const string WrittenAtField = "WrittenAt";

    public async Task<Result<ItemReceived>> HandleAsync(Guid id, byte[] body, long? deviceNow, ChangeContext change, CancellationToken ct)
    {
        var viewer = current.Viewer;
        if (SealedItem.Read(body) is not { } item || item.Id != id || kinds.FirstOrDefault(k => k.Name == item.Kind) is not { } kind)
        {
            return new SealIsBroken();
        }

        if (item.Municipality != viewer.Municipality.ToString() || item.Sender != SealedItem.SenderOf(viewer))
        {
            return new WrittenByAnother();
        }

        if (keys.Find(item.Key) is not { } key)
        {
            return new SealKeyIsGone();
        }

        return item.Open(key) is { } opened && await FormOfAsync(opened, ct) is { } form
            ? await kind.ReceiveAsync(new OpenedItem(id, form, WrittenAt.Of(Milliseconds(form[WrittenAtField]), deviceNow, change.At)), change, ct)
            : new SealIsBroken();
    }

    public static long? Milliseconds(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms < 1L << 50 ? ms : null;

    /// <summary>The content type, a line break, and the body that goes with it.</summary>
    private static async Task<IFormCollection?> FormOfAsync(byte[] opened, CancellationToken ct)
    {
        var end = opened.AsSpan().IndexOf((byte)'\n');
        if (end is <= 0 or > 200)
        {
            return null;
        }

        var request = new DefaultHttpContext().Request;
        request.ContentType = Encoding.ASCII.GetString(opened, 0, end);
        request.Body = new MemoryStream(opened, end + 1, opened.Length - end - 1);
        try
        {
            return request.HasFormContentType ? await new FormFeature(request).ReadFormAsync(ct) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
