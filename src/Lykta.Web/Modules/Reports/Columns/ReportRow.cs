using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.Columns;

/// <summary>What the columns hold of a reviewed report: when, where, of what kind and whose; never its words.</summary>
internal readonly record struct ReportRow(
    Id<Report> Id, string Kind, DateOnly LocalDay, string? AreaCode, Id<Organisation> OrganisationId, Id<Unit>? UnitId, Id<Place>? PlaceId, double? North, double? East, bool IsExact, DateTime OccurredFrom, DateTime OccurredTo);
