namespace Lykta.Analysis.Spatial;

/// <summary>The edges of one area, by the row of cells they pass, and the cells they touch.</summary>
internal sealed class AreaEdges
{
    /// <summary>Of a cell's side: an edge this near a cell touches it, so that rounding hides no border.</summary>
    private const double Slack = 1e-6;

    private readonly Grid grid;
    private readonly List<Edge>[] byRow;
    private readonly HashSet<int> touched = [];

    public AreaEdges(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, Grid grid)
    {
        this.grid = grid;
        byRow = new List<Edge>[grid.Rows];
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                Add(ring[i], ring[(i + 1) % ring.Count]);
            }
        }
    }

    public bool Touches(int cell) => touched.Contains(cell);

    /// <summary>The even-odd rule, asking the edges of the point's own row of cells: no other crosses its height.</summary>
    public bool Holds(double x, double y, int row)
    {
        var inside = false;
        foreach (var edge in byRow[row] ?? [])
        {
            inside ^= edge.Crosses(x, y);
        }

        return inside;
    }

    private void Add((double X, double Y) from, (double X, double Y) to)
    {
        var edge = new Edge(from, to);
        for (var row = Row(edge.Low.Y); row <= Row(edge.High.Y); row++)
        {
            (byRow[row] ??= []).Add(edge);
            var south = grid.Y0 + ((row - Slack) * grid.Side);
            var (a, b) = (edge.At(south), edge.At(south + ((1 + (2 * Slack)) * grid.Side)));
            for (var column = Column(Math.Min(a, b) - (Slack * grid.Side)); column <= Column(Math.Max(a, b) + (Slack * grid.Side)); column++)
            {
                touched.Add((row * grid.Columns) + column);
            }

            if (edge.Low.Y == edge.High.Y)
            {
                TouchLevel(edge, row);
            }
        }
    }

    private void TouchLevel(Edge edge, int row)
    {
        for (var column = Column(Math.Min(edge.Low.X, edge.High.X)); column <= Column(Math.Max(edge.Low.X, edge.High.X)); column++)
        {
            touched.Add((row * grid.Columns) + column);
        }
    }

    private int Row(double y) => (int)Math.Clamp(Math.Floor((y - grid.Y0) / grid.Side), 0, grid.Rows - 1);

    private int Column(double x) => (int)Math.Clamp(Math.Floor((x - grid.X0) / grid.Side), 0, grid.Columns - 1);

    /// <summary>An edge from its lower end to its higher, so that it is the same whichever area it borders.</summary>
    internal readonly struct Edge
    {
        public Edge((double X, double Y) a, (double X, double Y) b) => (Low, High) = a.Y < b.Y || (a.Y == b.Y && a.X <= b.X) ? (a, b) : (b, a);

        public (double X, double Y) Low { get; }

        public (double X, double Y) High { get; }

        public bool Crosses(double x, double y) => Low.Y <= y && y < High.Y && x < Low.X + ((y - Low.Y) / (High.Y - Low.Y) * (High.X - Low.X));

        /// <summary>Where it is at a height, or at its nearer end.</summary>
        public double At(double y) => y <= Low.Y ? Low.X : y >= High.Y ? High.X : Low.X + ((y - Low.Y) / (High.Y - Low.Y) * (High.X - Low.X));
    }
}
