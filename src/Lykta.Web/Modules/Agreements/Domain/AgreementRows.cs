using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>A party of an agreement (part), who signs for it by function, and when it signed.</summary>
internal sealed class AgreementParty : ITenantRow
{
    public const int LongestRole = 120;

    private AgreementParty()
    {
    }

    public AgreementParty(CollaborationAgreement agreement, int number, PartyName name, PartySort sort, string signatoryRole, DateOnly? signedOn)
        => (Municipality, AgreementId, Number, OrganisationId, Outside, Sort, SignatoryRole, SignedOn) =
            (agreement.Municipality, agreement.Id, number, name.Organisation, name.Outside, sort, signatoryRole, signedOn);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CollaborationAgreement> AgreementId { get; private set; }

    /// <summary>Its place in the order they were written.</summary>
    public int Number { get; private set; }

    public Id<Organisation>? OrganisationId { get; private set; }

    /// <summary>The party's name where it is none of the collaboration's organisations.</summary>
    public string? Outside { get; private set; }

    public PartySort Sort { get; private set; }

    /// <summary>The function that signs; empty until it is known.</summary>
    public string SignatoryRole { get; private set; } = string.Empty;

    public DateOnly? SignedOn { get; private set; }
}

/// <summary>An area of cooperation (samverkansområde, § 9): what it is called and what it covers.</summary>
internal sealed class AgreementArea : ITenantRow
{
    public const int LongestName = 120;
    public const int LongestScope = 1500;

    private AgreementArea()
    {
    }

    public AgreementArea(CollaborationAgreement agreement, int number, string name, string scope)
        => (Municipality, AgreementId, Number, Name, Scope) = (agreement.Municipality, agreement.Id, number, name, scope);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CollaborationAgreement> AgreementId { get; private set; }

    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Scope { get; private set; } = string.Empty;
}

/// <summary>A problem that an agreement is about; its causes and goals are read from the problem.</summary>
internal sealed class AgreementProblem : ITenantRow
{
    private AgreementProblem()
    {
    }

    public AgreementProblem(CollaborationAgreement agreement, Id<Problem> problem) => (Municipality, AgreementId, ProblemId) = (agreement.Municipality, agreement.Id, problem);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CollaborationAgreement> AgreementId { get; private set; }

    public Id<Problem> ProblemId { get; private set; }
}
