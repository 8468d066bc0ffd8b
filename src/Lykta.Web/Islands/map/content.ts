import type { Feature, FeatureCollection, Geometry, Point, Position } from "geojson";

export interface AreaProperties { code: string; name: string; label?: string; tone?: string; shape?: string; level?: string; href?: string }
export interface PointProperties { name: string; href?: string; weight?: number }
export interface RingProperties { name: string; href?: string; metres: number }

/** What the server's `MapJson` writes. */
export interface MapContent {
  areas: FeatureCollection<Geometry, AreaProperties>;
  points: FeatureCollection<Point, PointProperties>;
  rings: FeatureCollection<Point, RingProperties>;
  streets: FeatureCollection;
  water: FeatureCollection;
}

export type Box = [number, number, number, number];

/** West, south, east, north of everything that people look for; the ground counts only when nothing else is there. */
export function boxOf(content: MapContent): Box | null {
  const things: Feature[] = [...content.areas.features, ...content.points.features, ...content.rings.features];
  const positions = (things.length > 0 ? things : [...content.streets.features, ...content.water.features]).flatMap((feature) => positionsOf(feature.geometry));
  const lons = positions.map((position) => position[0] ?? 0);
  const lats = positions.map((position) => position[1] ?? 0);
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return positions.length === 0 ? null : [least(lons), least(lats), most(lons), most(lats)];
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point": return [geometry.coordinates];
    case "LineString": return geometry.coordinates;
    case "Polygon": case "MultiLineString": return geometry.coordinates.flat();
    case "MultiPolygon": return geometry.coordinates.flat(2);
    default: return [];
  }
}

/** Where an area's label stands: the centroid of its largest ring. */
export function labelPlace(geometry: Geometry): [number, number] | null {
  const rings = geometry.type === "Polygon" ? [geometry.coordinates[0]] : geometry.type === "MultiPolygon" ? geometry.coordinates.map((polygon) => polygon[0]) : [];
  let best: { size: number; at: [number, number] } | null = null;
  for (const ring of rings) {
    const candidate = ring ? centroid(ring) : null;
    if (candidate && (!best || candidate.size > best.size)) {
      best = candidate;
    }
  }

  return best?.at ?? null;
}

function centroid(ring: Position[]): { size: number; at: [number, number] } | null {
  let twice = 0, x = 0, y = 0;
  const [ox = 0, oy = 0] = ring[0] ?? [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[i + 1] ?? [];
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    twice += cross;
    x += (ax + bx - 2 * ox) * cross;
    y += (ay + by - 2 * oy) * cross;
  }

  return twice === 0 ? null : { size: Math.abs(twice), at: [ox + x / (3 * twice), oy + y / (3 * twice)] };
}

/** Rings as lines: a circle in metres on the ground. */
export function circles(rings: FeatureCollection<Point, RingProperties>): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: rings.features.map((ring) => {
      const [lon = 0, lat = 0] = ring.geometry.coordinates;
      const dLat = ring.properties.metres / 111_320;
      const dLon = dLat / Math.cos((lat * Math.PI) / 180);
      const turn = (i: number): Position => [lon + dLon * Math.cos((i * Math.PI) / 32), lat + dLat * Math.sin((i * Math.PI) / 32)];
      return { type: "Feature", properties: { ...ring.properties }, geometry: { type: "LineString", coordinates: Array.from({ length: 65 }, (_, i) => turn(i)) } };
    }),
  };
}
