using Lykta.Modules.Disclosures.ExtractRegister;
using Lykta.Platform.PersonalData;

namespace Lykta.ArchitectureTests;

/// <summary>A register extract searches every column that may hold a person, and can say what each is and how long it is kept.</summary>
public sealed class PersonColumnsTests
{
    private static readonly List<ColumnClass> Worded =
        [.. ColumnClasses.All.Where(c => c.Class is PersonalDataClass.Identity or PersonalDataClass.FreeText && !PersonColumns.Wordless.Contains(c.Column))];

    [Fact]
    public void EveryColumnThatMayHoldAPerson_IsSearched()
    {
        var searched = Model.PersonTables().SelectMany(t => t.Searched.Select(c => $"{t.Name}.{c.Name}")).ToList();
        searched.Count.ShouldBeGreaterThan(40);
        searched.Order(StringComparer.Ordinal).ShouldBe(Worded.Select(c => c.Column).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryTable_HasItsNameInTheExtract()
    {
        var said = ColumnClasses.All.Where(c => c.Class != PersonalDataClass.None && !PersonColumns.Wordless.Contains(c.Column)).ToList();
        said.Where(c => c.Class != PersonalDataClass.Trace).Select(c => c.Column.Split('.')[0]).Distinct().Except(ExtractTexts.Tables.Keys).ShouldBeEmpty("no name for the table");
    }
}
