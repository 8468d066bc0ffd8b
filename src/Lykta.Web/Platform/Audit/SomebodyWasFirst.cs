using Lykta.Kernel;

namespace Lykta.Platform.Audit;

/// <summary>The row was changed by somebody else since it was read; nothing was saved.</summary>
internal sealed record SomebodyWasFirst() : Refusal(
    new Text(
        "Någon annan hann ändra här före dig. Inget sparades. Titta på den nya versionen och gör om din ändring.",
        "Somebody else changed this before you. Nothing was saved. Look at the new version and make your change again."),
    RefusalKind.LostRace);
