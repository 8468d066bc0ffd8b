using Lykta.Design;
using Lykta.Kernel;
using Lykta.Platform.PersonalData;

namespace Lykta.Platform.Web;

/// <summary>A command's refusal as a form shows it: malformed input at its fields, a rule's no on the whole form, and names in a text as a question.</summary>
internal static class FormRefusals
{
    /// <param name="errors">Where the form keeps what is wrong.</param>
    /// <param name="refusal">What the command said.</param>
    /// <param name="prefix">What the form puts before a field's name, such as "Input.".</param>
    /// <param name="field">The field a refusal without fields belongs to; empty means the whole form.</param>
    public static void Take(this FieldErrors errors, Refusal refusal, string prefix = "Input.", string field = "")
    {
        if (refusal is MalformedInput malformed)
        {
            foreach (var (name, message) in malformed.Fields)
            {
                errors.Add(name.Length == 0 ? "" : prefix + name, message);
            }

            return;
        }

        var names = refusal as TextNamesSomebody;
        errors.Question = names is null ? errors.Question : new(names.Words.Marked(names.Hits), names.MayStay, names.LacksReason);
        errors.Add(names?.LacksReason == true ? NamesQuestion.Why : field.Length == 0 ? "" : prefix + field, refusal.Message);
    }

    /// <summary>The text with what was found in it marked.</summary>
    public static MarkedText Marked(this string text, IReadOnlyList<PersonalDataHit> hits)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var hit in hits)
        {
            pieces.Add((text[at..hit.Start], false));
            pieces.Add((text[hit.Start..hit.End], true));
            at = hit.End;
        }

        pieces.Add((text[at..], false));
        return new MarkedText(pieces, [.. hits.Select(hit => GuardRules.Shipped.Replacements[hit.Kind]).Distinct()]);
    }
}
