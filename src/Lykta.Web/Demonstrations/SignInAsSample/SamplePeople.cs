using Lykta.Demonstrations.GenerateDemo;
using Lykta.Kernel;

namespace Lykta.Demonstrations.SignInAsSample;

/// <summary>One button: a sample person in one of the two municipalities.</summary>
internal sealed record SamplePerson(MunicipalityCode Municipality, DemoPerson Person);

internal static class SamplePeople
{
    public static readonly IReadOnlyList<SamplePerson> InLykteby = [.. DemoPeople.Lykteby.Select(p => new SamplePerson(DemoTown.Lykteby, p))];

    public static readonly IReadOnlyList<SamplePerson> InMorkhult = [.. DemoSecond.People.Select(p => new SamplePerson(DemoTown.Morkhult, p))];

    public static SamplePerson? Find(string? municipality, string? key) =>
        InLykteby.Concat(InMorkhult).FirstOrDefault(s => s.Municipality.ToString() == municipality && s.Person.Key == key);
}
