namespace Lykta.Platform.Access;

/// <summary>What a person does in a municipality's safety work. A person may hold several, in several municipalities.</summary>
internal enum Role
{
    /// <summary>Tells what they see (rapportör).</summary>
    Reporter,

    /// <summary>Takes part in the meeting for an organisation (deltagare).</summary>
    Participant,

    /// <summary>Reviews, compiles, calls the meeting (samordnare).</summary>
    Coordinator,

    /// <summary>Decides the plan and the means (beslutsfattare).</summary>
    DecisionMaker,

    /// <summary>Keeps the public records (registrator).</summary>
    Registrar,

    /// <summary>Watches over personal data (dataskyddsombud).</summary>
    DataProtectionOfficer,

    /// <summary>Sets Lykta up: people, organisations, templates (administratör).</summary>
    Administrator,

    /// <summary>A paired device of a unit: may only send, and see what came of what it sent. Never given to a person.</summary>
    ReporterLink,
}
