using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <param name="LeadingOrgan">Kommunstyrelsen, or the nämnd that the council decided (13 §).</param>
/// <param name="CoordinationFunction">What the coordination function is called (11 §).</param>
/// <param name="Contact">Where others turn to it (12 § 2): an address or a number of a function, never a person's.</param>
/// <param name="IsOpen">The page of the work is open to everybody (12 § 3).</param>
internal sealed record ResponsibilitySaid(string? LeadingOrgan, string? CoordinationFunction, string? Contact, bool IsOpen = false);

/// <summary>Who answers for the work under the Act in a municipality (lagen 2023:196, 11–13 §§): organ and function, never a person.</summary>
internal sealed class ActResponsibility : ITenantRow, IVersioned
{
    public const int Longest = 160;

    private ActResponsibility()
    {
    }

    public ActResponsibility(MunicipalityCode municipality) => Municipality = municipality;

    public MunicipalityCode Municipality { get; private set; }

    public string? LeadingOrgan { get; private set; }

    public string? CoordinationFunction { get; private set; }

    public string? Contact { get; private set; }

    /// <summary>True where everybody may read about the work without an account. Closed until somebody opens it.</summary>
    public bool IsOpen { get; private set; }

    public long Version { get; private set; }

    public Result<ActResponsibility> Say(ResponsibilitySaid said)
    {
        if (new[] { said.LeadingOrgan, said.CoordinationFunction, said.Contact }.Any(w => w?.Trim().Length > Longest))
        {
            return new ResponsibilityTooLong();
        }

        if (said.IsOpen && string.IsNullOrWhiteSpace(said.Contact))
        {
            return new OpenPageNeedsContact();
        }

        (LeadingOrgan, CoordinationFunction, Contact, IsOpen) = (Kept(said.LeadingOrgan), Kept(said.CoordinationFunction), Kept(said.Contact), said.IsOpen);
        return this;
    }

    private static string? Kept(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
