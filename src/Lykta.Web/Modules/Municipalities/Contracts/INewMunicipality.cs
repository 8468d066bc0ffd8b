using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>What a module gives a new municipality: its own organisation, core kinds, default templates.</summary>
internal interface INewMunicipality
{
    IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at);
}
