using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>Somebody read a report's protected text, on its page or in a disclosure that is being prepared.</summary>
internal sealed record ProtectedTextRead(Id<Report> Report) : Reading;
