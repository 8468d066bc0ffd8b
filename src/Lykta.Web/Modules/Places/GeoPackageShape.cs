using System.Buffers.Binary;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Lykta.Modules.Places;

/// <summary>A geometry as a GeoPackage keeps it: a head with the system of coordinates and the bounds, and well-known binary after it (OGC 12-128r18, clause 2.1.3).</summary>
internal static class GeoPackageShape
{
    private const int ShortestHead = 8;
    private const byte LittleEndian = 0b0000_0001;
    private const byte Bounds = 0b0000_0010;

    /// <summary>Bytes of the bounds, by the three bits that say what they hold; the last three say nothing that is known.</summary>
    private static readonly int[] BoundsBytes = [0, 32, 48, 48, 64, -1, -1, -1];

    /// <summary>Null where the bytes are no such geometry.</summary>
    public static Geometry? Read(byte[] blob)
    {
        if (blob.Length <= ShortestHead || blob[0] != 'G' || blob[1] != 'P' || blob[2] != 0 || BoundsBytes[(blob[3] >> 1) & 7] is not (>= 0 and var bounds) || blob.Length <= ShortestHead + bounds)
        {
            return null;
        }

        try
        {
            return new WKBReader().Read(blob[(ShortestHead + bounds)..]);
        }
        catch (Exception e) when (e is ParseException or ArgumentException or EndOfStreamException or OverflowException or IndexOutOfRangeException or InvalidOperationException)
        {
            // What the reader of well-known binary says of bytes that are none.
            return null;
        }
    }

    public static byte[] Write(Geometry shape, int system)
    {
        var head = new byte[ShortestHead + BoundsBytes[1]];
        (head[0], head[1], head[3]) = ((byte)'G', (byte)'P', LittleEndian | Bounds);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), system);
        var box = shape.EnvelopeInternal;
        foreach (var (i, side) in ((double[])[box.MinX, box.MaxX, box.MinY, box.MaxY]).Index())
        {
            BinaryPrimitives.WriteDoubleLittleEndian(head.AsSpan(ShortestHead + (8 * i)), side);
        }

        return [.. head, .. new WKBWriter(ByteOrder.LittleEndian).Write(shape)];
    }
}
