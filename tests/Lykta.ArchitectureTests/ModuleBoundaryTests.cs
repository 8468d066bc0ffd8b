using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Lykta.ArchitectureTests;

/// <summary>
/// Modules meet only in each other's Contracts. An id may name any type, it carries nothing; an enum is a word; a foreign key in Persistence must name its principal.
/// </summary>
public sealed class ModuleBoundaryTests
{
    private const string Modules = "Lykta.Modules.";

    private static readonly AssemblyDefinition Lykta = AssemblyDefinition.ReadAssembly(typeof(LyktaApp).Assembly.Location);

    [Fact]
    public void Modules_UseEachOther_OnlyThroughContracts()
    {
        var types = Lykta.MainModule.GetTypes().Where(t => ModuleOf(t.FullName) is not null && !t.FullName.Contains(".Persistence.", StringComparison.Ordinal)).ToList();
        var words = Lykta.MainModule.GetTypes().Where(t => t.IsEnum).Select(t => t.FullName).ToHashSet(StringComparer.Ordinal);
        types.Count.ShouldBeGreaterThan(100);
        var crossings = types
            .SelectMany(t => Uses(t).Select(used => (From: t.FullName, To: used)))
            .Where(x => ModuleOf(x.To) is { } to && to != ModuleOf(x.From) && !IsContract(x.To) && !words.Contains(x.To))
            .Select(x => $"{x.From} → {x.To}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        crossings.ShouldBeEmpty();
    }

    [Fact]
    public void Analysis_AndKernel_KnowNothingOfTheProduct()
    {
        foreach (var assembly in (System.Reflection.Assembly[])[typeof(global::Lykta.Kernel.Text).Assembly, typeof(global::Lykta.Analysis.UsualRange).Assembly])
        {
            assembly.GetReferencedAssemblies().Select(a => a.Name!).ShouldAllBe(n =>
                n.StartsWith("System", StringComparison.Ordinal) || n == "MathNet.Numerics" || n == "netstandard");
        }
    }

    private static string? ModuleOf(string type) => type.StartsWith(Modules, StringComparison.Ordinal) ? type[Modules.Length..].Split('.', '/')[0] : null;

    private static bool IsContract(string type) =>
        type[Modules.Length..].Split('.') is [_, "Contracts", ..] || type.Split('.')[^1].EndsWith("Module", StringComparison.Ordinal);

    /// <summary>A method such as <c>ReadId&lt;T&gt;(): Id&lt;T&gt;?</c> names its type for the id only.</summary>
    private static bool SpeaksOfIds(GenericInstanceMethod method) =>
        method.ElementMethod.ReturnType.FullName.Contains("Lykta.Kernel.Id`1", StringComparison.Ordinal);

    private static HashSet<string> Uses(TypeDefinition type)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(type.BaseType);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
        }

        foreach (var method in type.Methods)
        {
            Add(method.ReturnType);
            foreach (var parameter in method.Parameters)
            {
                Add(parameter.ParameterType);
            }

            foreach (var instruction in method.HasBody ? method.Body.Instructions : [])
            {
                AddOperand(instruction);
            }
        }

        return found;

        void AddOperand(Instruction instruction)
        {
            switch (instruction.Operand)
            {
                case GenericInstanceMethod generic when SpeaksOfIds(generic):
                    Add(generic.DeclaringType);
                    break;
                case GenericInstanceMethod generic:
                    generic.GenericArguments.ToList().ForEach(Add);
                    Add(generic.DeclaringType);
                    break;
                case MemberReference { DeclaringType: { } declaring } member when member is MethodReference or FieldReference:
                    Add(declaring);
                    break;
                case TypeReference named:
                    Add(named);
                    break;
            }
        }

        void Add(TypeReference? used)
        {
            switch (used)
            {
                case null or GenericParameter:
                    break;
                case GenericInstanceType { ElementType.FullName: "Lykta.Kernel.Id`1" }:
                    break;
                case GenericInstanceType generic:
                    found.Add(generic.ElementType.FullName);
                    generic.GenericArguments.ToList().ForEach(Add);
                    break;
                case TypeSpecification wrapped:
                    Add(wrapped.ElementType);
                    break;
                default:
                    found.Add(used.FullName);
                    break;
            }
        }
    }
}
