using System.Runtime.CompilerServices;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.ArchitectureTests;

/// <summary>Every column that could hold something about a person says whether it does, and what is personal has a disposal rule.</summary>
public sealed class PersonalDataTests
{
    [Fact]
    public void EveryColumn_IsClassified_AndNoneIsClassifiedThatIsGone()
    {
        var columns = Model.Tables().SelectMany(Columns).Order(StringComparer.Ordinal).ToList();
        columns.Count.ShouldBeGreaterThan(80);
        var classified = ColumnClasses.All.Select(c => c.Column).ToList();
        columns.Except(classified).ShouldBeEmpty("unclassified");
        classified.Except(columns).ShouldBeEmpty("classified but gone");
        classified.Count.ShouldBe(classified.Distinct().Count());
    }

    [Fact]
    public void EveryPersonalColumn_HasADisposalRule()
    {
        var personal = ColumnClasses.All.Where(c => c.Class is not PersonalDataClass.None).ToList();
        personal.ShouldNotBeEmpty();
        personal.Where(c => c.Disposal is null).Select(c => c.Column).ShouldBeEmpty();
        personal.Select(c => c.Disposal!).Distinct().ShouldBe(RetentionRule.All, ignoreOrder: true);
    }

    [Fact]
    public void EveryRule_HasACarrier_ButWhatIsKept()
    {
        var carriers = typeof(IDisposal).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IDisposal)) && t.IsClass).ToList();
        carriers.Select(t => ((IDisposal)RuntimeHelpers.GetUninitializedObject(t)).Rule).Distinct()
            .ShouldBe(RetentionRule.All.Where(r => r.Basis != RetentionBasis.Kept), ignoreOrder: true);
    }

    /// <summary>Its type alone makes a column sealed: words cannot be put there in the clear.</summary>
    [Fact]
    public void WhatIsCalledSealed_IsSealed_AndNothingElse()
    {
        var tables = Model.Tables().Where(t => t.GetProperties().Any(p => p.ClrType == typeof(SealedField))).ToList();
        tables.SelectMany(t => t.GetProperties().Where(p => p.ClrType == typeof(SealedField)).Select(p => $"{t.ClrType.Name}.{p.Name}"))
            .ShouldBe(ColumnClasses.Sealed, ignoreOrder: true);
        tables.Where(t => !t.ClrType.IsAssignableTo(typeof(ISealedRow))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Columns(IEntityType table) => table.GetProperties()
        .Where(p => p.ClrType == typeof(string) || p.ClrType == typeof(byte[]) || p.ClrType == typeof(SealedField) || p.Name is "North" or "East")
        .Select(p => $"{table.ClrType.Name.Split('`')[0]}.{p.Name}");
}
