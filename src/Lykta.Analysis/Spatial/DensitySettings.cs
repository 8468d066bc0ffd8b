namespace Lykta.Analysis.Spatial;

/// <summary>The shape of the mound that every event raises around itself.</summary>
public enum DensityKernel
{
    /// <summary>exp(−d²/2σ²)/(2πσ²), bandwidth σ.</summary>
    Gaussian,

    /// <summary>3/(πh²)(1 − d²/h²)² within h, bandwidth h.</summary>
    Quartic,
}

/// <summary>What is done about events near the window's side, whose mounds lie partly outside it.</summary>
public enum EdgeCorrection
{
    None,

    /// <summary>The density at a place is divided by how much of a mound there would lie inside.</summary>
    Uniform,

    /// <summary>Each event is divided by how much of its own mound lies inside (P. J. Diggle, Applied Statistics 34, 1985), so that the whole keeps its number.</summary>
    Diggle,
}

/// <summary>How the mounds are added up.</summary>
public enum DensityPath
{
    /// <summary>Each by itself, to rounding.</summary>
    EachEvent,

    /// <summary>
    /// A cell's events at once, by their moments around its middle to the fourth degree: many times quicker. Gaussian only, and cells of at most a third of the bandwidth; each mound is
    /// then within 5e-5 of its top (see <see cref="CellMoments"/>).
    /// </summary>
    CellMoments,
}

/// <param name="Bandwidth">Metres.</param>
/// <param name="Reach">How many bandwidths a Gaussian mound is followed, in each direction; infinite by default, which is exact. At 4 each mound is left out where it is below a three-thousandth of its top.</param>
/// <param name="Threads">How many share the work; 0 for all cores. The answer is the same.</param>
public sealed record DensitySettings(
    DensityKernel Kernel = DensityKernel.Gaussian,
    double Bandwidth = 300,
    EdgeCorrection Edge = EdgeCorrection.None,
    double Reach = double.PositiveInfinity,
    int Threads = 0,
    DensityPath Path = DensityPath.EachEvent)
{
    /// <summary>What to do the work with.</summary>
    internal ParallelOptions Parallel(CancellationToken ct) => new() { MaxDegreeOfParallelism = Threads > 0 ? Threads : Environment.ProcessorCount, CancellationToken = ct };

    /// <exception cref="ArgumentException">The settings are not to be had, or not together.</exception>
    internal static void Check(DensitySettings settings, Grid grid)
    {
        var (kernel, bandwidth, edge, reach, _, path) = settings;
        if (!(bandwidth > 0 && double.IsFinite(bandwidth)) || !(reach > 0))
        {
            throw new ArgumentException("The bandwidth is a finite number of metres above zero, and the reach is above zero.", nameof(settings));
        }

        if (kernel == DensityKernel.Quartic && (edge != EdgeCorrection.None || path != DensityPath.EachEvent))
        {
            throw new ArgumentException("Edges are corrected and moments taken for the Gaussian kernel only.", nameof(settings));
        }

        if (path == DensityPath.CellMoments && grid.Side * 3 > bandwidth)
        {
            throw new ArgumentException("Moments are taken of cells whose side is at most a third of the bandwidth.", nameof(settings));
        }
    }
}
