using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Agreements.Contracts;

/// <summary>A council (råd) as everybody in the collaboration sees it.</summary>
internal sealed record SeenCouncil
{
    public required Id<Council> Id { get; init; }

    public required string Name { get; init; }

    public required string TypeCode { get; init; }

    /// <summary>What its sort is called in Swedish, as the municipality names it.</summary>
    public required string TypeName { get; init; }

    public required string? TypeEnglishName { get; init; }

    /// <summary>True where the municipality's own organisation leads it (§ 10).</summary>
    public required bool IsLedByMunicipality { get; init; }

    public required int Members { get; init; }

    /// <summary>Members from others than the municipality's own organisation.</summary>
    public required int OutsideMembers { get; init; }

    /// <summary>Those of them who hold no leading position (§ 10).</summary>
    public required int OutsideMembersNotLeading { get; init; }

    public required int ResidentRepresentatives { get; init; }

    public required Id<MeetingSeries>? SeriesId { get; init; }

    public required DateOnly Since { get; init; }

    public required DateOnly? Ended { get; init; }

    /// <summary>True for the sort that the law asks for.</summary>
    public required bool IsStrategic { get; init; }

    public Text TypeLabel => new(TypeName, TypeEnglishName ?? TypeName);
}

/// <summary>The door to reading councils.</summary>
internal static class CouncilsSeen
{
    public static IQueryable<SeenCouncil> Councils(this LyktaDbContext db)
    {
        var own = db.Organisations().Where(o => o.IsMunicipalitysOwn);
        return from c in db.Set<Council>()
               join t in db.Set<CouncilKind>() on c.TypeCode equals t.Code
               select new SeenCouncil
               {
                   Id = c.Id,
                   Name = c.Name,
                   TypeCode = c.TypeCode,
                   IsStrategic = c.TypeCode == CouncilKind.Strategic,
                   TypeName = t.Name,
                   TypeEnglishName = t.EnglishName,
                   IsLedByMunicipality = own.Any(o => o.Id == c.ChairOrganisationId),
                   Members = db.Set<CouncilMember>().Count(m => m.CouncilId == c.Id),
                   OutsideMembers = db.Set<CouncilMember>().Count(m => m.CouncilId == c.Id && !own.Any(o => o.Id == m.OrganisationId)),
                   OutsideMembersNotLeading = db.Set<CouncilMember>().Count(m => m.CouncilId == c.Id && !m.IsLeading && !own.Any(o => o.Id == m.OrganisationId)),
                   ResidentRepresentatives = c.ResidentRepresentatives,
                   SeriesId = c.SeriesId,
                   Since = c.Since,
                   Ended = c.Ended,
               };
    }
}
