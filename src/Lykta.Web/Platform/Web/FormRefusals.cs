using Lykta.Design;
using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>A command's refusal as a form shows it: malformed input at its fields, a rule's no on the whole form.</summary>
internal static class FormRefusals
{
    /// <param name="errors">Where the form keeps what is wrong.</param>
    /// <param name="refusal">What the command said.</param>
    /// <param name="prefix">What the form puts before a field's name, such as "Input.".</param>
    /// <param name="field">The field a refusal without fields belongs to; empty means the whole form.</param>
    public static void Take(this FieldErrors errors, Refusal refusal, string prefix = "Input.", string field = "")
    {
        if (refusal is not MalformedInput malformed)
        {
            errors.Add(field.Length == 0 ? "" : prefix + field, refusal.Message);
            return;
        }

        foreach (var (name, message) in malformed.Fields)
        {
            errors.Add(name.Length == 0 ? "" : prefix + name, message);
        }
    }
}
