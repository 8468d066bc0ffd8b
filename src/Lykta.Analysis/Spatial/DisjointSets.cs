namespace Lykta.Analysis.Spatial;

/// <summary>Which things belong together: union by the lower number, with halved paths (R. E. Tarjan, JACM 22, 1975).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parent = [.. Enumerable.Range(0, count)];

    public int Find(int of)
    {
        while (parent[of] != of)
        {
            parent[of] = parent[parent[of]];
            of = parent[of];
        }

        return of;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a != b)
        {
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
