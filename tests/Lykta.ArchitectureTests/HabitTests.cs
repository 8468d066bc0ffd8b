using System.Reflection;
using System.Runtime.CompilerServices;
using Lykta.Kernel;
using Lykta.Modules.Organisations;
using Lykta.Modules.People;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Microsoft.AspNetCore.Components;

namespace Lykta.ArchitectureTests;

/// <summary>The habits of the house that a compiler does not see. Each finds its own subjects and fails when it finds none.</summary>
public sealed class HabitTests
{
    private static readonly string[] ForbiddenEndings = ["Manager", "Helper", "Util", "Utils", "Common", "Base", "Impl", "Data", "Info"];

    private static IEnumerable<Type> Types => typeof(LyktaApp).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Lykta", StringComparison.Ordinal) == true);

    [Fact]
    public void EveryPage_SaysWhoItIsFor()
    {
        var pages = Types.Where(t => t.GetCustomAttributes<RouteAttribute>().Any()).ToList();
        pages.ShouldNotBeEmpty();
        pages.Where(p => new Attribute?[]
            {
                p.GetCustomAttribute<RequiresAttribute>(), p.GetCustomAttribute<ForAnyPersonAttribute>(), p.GetCustomAttribute<ForAnyoneAttribute>(),
            }.Count(a => a is not null) != 1)
            .Select(p => p.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void EveryPage_ThatSaysWhoMayDoWhat_AsksForProof()
    {
        string[] weigh = [PeoplePermissions.Manage, PeoplePermissions.Tokens, OrganisationsPermissions.ChangeSharing];
        var pages = Types.Where(t => t.GetCustomAttributes<RouteAttribute>().Any() && weigh.Contains(t.GetCustomAttribute<RequiresAttribute>()?.Permission)).ToList();
        pages.Count.ShouldBeGreaterThan(3);
        pages.Where(p => p.GetCustomAttribute<AsksForProofAttribute>() is null).Select(p => p.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void EveryHandlerThatWrites_TakesWhoWhenAndWhy()
    {
        var writers = Types.Where(t => t.Name.EndsWith("Handler", StringComparison.Ordinal)
            && t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(Changes)))).ToList();
        writers.ShouldNotBeEmpty();
        writers.SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => typeof(Task).IsAssignableFrom(m.ReturnType) && m.ReturnType.ToString().Contains("Result`1", StringComparison.Ordinal))
            .Where(m => m.GetParameters().All(p => p.ParameterType != typeof(ChangeContext)))
            .Select(m => $"{m.DeclaringType}.{m.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Types_AreNamedForWhatTheyAre()
    {
        var named = Types.Where(t => !t.IsNested && t.GetCustomAttribute<CompilerGeneratedAttribute>() is null).ToList();
        named.Count.ShouldBeGreaterThan(100);
        named.Where(t => ForbiddenEndings.Any(e => t.Name.Split('`')[0].EndsWith(e, StringComparison.Ordinal))).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Facts_HoldNoNarrative()
    {
        var facts = Types.Where(t => t.IsSubclassOf(typeof(Fact))).ToList();
        facts.ShouldNotBeEmpty();
        string[] narrative = ["Text", "Name", "EMail", "Email", "Words", "Body", "Note", "Reason", "Address"];
        facts.SelectMany(f => f.GetProperties()).Where(p => p.PropertyType == typeof(string) && narrative.Contains(p.Name))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Files_StayReadable()
    {
        var root = Repository.Root();
        var files = ((string[])["src", "tests", "tools", "bench"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".ts", StringComparison.Ordinal))
            .Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))
            .ToList();
        files.Count.ShouldBeGreaterThan(100);
        files.Where(f => File.ReadLines(f).Count() > 400).Select(f => Path.GetRelativePath(root, f)).ShouldBeEmpty();
    }
}
