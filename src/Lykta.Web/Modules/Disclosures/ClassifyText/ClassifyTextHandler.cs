using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Disclosures.ClassifyText;

/// <param name="Sort">The sort of text, as in the address.</param>
internal sealed record ClassifyTextCommand(string Sort, Guid Id, ClassificationLevel Level, string? Section);

/// <summary>Says how far a paragraph may go (klassa): öppen, intern, or sekretess with its section. What is frozen keeps what it had.</summary>
internal sealed class ClassifyTextHandler(Changes changes, ClassifiedSorts sorts)
{
    public async Task<Result<ClassifiedText>> HandleAsync(ClassifyTextCommand command, Viewer viewer, ChangeContext change, CancellationToken ct)
    {
        var to = Classification.Of(command.Level, command.Section);
        return to.IsOk
            ? await changes.MakeAsync<ClassifiedText>(
                change,
                async facts =>
                {
                    var held = await sorts.Of(command.Sort).FindAsync(command.Id, viewer, hold: true, ct);
                    if (held.IsOk)
                    {
                        held.Value.Row.Classify(to.Value);
                        facts.Add(new TextClassified(command.Sort, command.Id, to.Value.Level));
                    }

                    return held;
                },
                ct)
            : to.Refusal;
    }
}

/// <summary>The sorts of classified texts, by their word.</summary>
internal sealed class ClassifiedSorts(IEnumerable<IClassifiedTexts> all)
{
    public IClassifiedTexts Of(string word) => all.FirstOrDefault(s => s.Word == word) ?? throw new MissingException(nameof(IClassifiedTexts));
}

internal sealed record TextClassified(string Sort, Guid Text, ClassificationLevel Level) : Fact;
