using System.Net.Mail;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Organisations.SaveUnit;

/// <summary>What a person types about a unit, before it is one.</summary>
internal sealed record UnitWords(string? Name, string? Function, string? Contact, bool ExpectedToReport)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Function) && string.IsNullOrWhiteSpace(Contact);

    public string? ReadContact => string.IsNullOrWhiteSpace(Contact) ? null : Contact.Trim();

    /// <summary>Nothing at all is fine here; whoever demands a unit says so.</summary>
    public void Check(Dictionary<string, Text> wrong, string prefix = "")
    {
        if (IsEmpty)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > 120)
        {
            wrong[prefix + "Name"] = SaveUnitTexts.NameMissing;
        }

        if (string.IsNullOrWhiteSpace(Function) || Function.Trim().Length > 80)
        {
            wrong[prefix + "Function"] = SaveUnitTexts.FunctionMissing;
        }

        if (ReadContact is { } address && (address.Length > 254 || !MailAddress.TryCreate(address, out _)))
        {
            wrong[prefix + "Contact"] = SaveUnitTexts.ContactWrong;
        }
    }

    public Unit ToUnit(MunicipalityCode municipality, Id<Organisation> organisation, DateTime at)
    {
        var unit = new Unit(municipality, Id<Unit>.New(at), organisation, Name!.Trim(), Function!.Trim(), ReadContact);
        unit.Describe(unit.Name, unit.Function, unit.Contact, ExpectedToReport);
        return unit;
    }
}
