using Lykta.Kernel;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>One kind of what can wait in a browser's outbox (utkorgen): opened, it goes to the very handler that its page calls.</summary>
internal interface ISealedKind
{
    string Name { get; }

    Task<Result<ItemReceived>> ReceiveAsync(OpenedItem item, ChangeContext change, CancellationToken ct);
}

/// <summary>A form as the browser would have posted it, and when it was written.</summary>
internal sealed record OpenedItem(Guid Id, IFormCollection Form, WrittenAt Written);

/// <summary>What came of it: where it is to be seen, and what of it was not saved.</summary>
internal sealed record ItemReceived(string? Address = null, bool TextWithheld = false, bool PhotosLeftOut = false);
