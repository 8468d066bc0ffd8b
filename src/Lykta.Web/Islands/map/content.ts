import type { Feature, FeatureCollection, Geometry, Point, Position } from "geojson";

export interface AreaProperties { code: string; name: string; label?: string; tone?: string; shape?: string; level?: string; href?: string }
export interface PointProperties { name: string; href?: string; weight?: number }
export interface RingProperties { name: string; href?: string; metres: number }

/** What the server's `MapJson` writes. */
export interface MapContent {
  areas: FeatureCollection<Geometry, AreaProperties>;
  points: FeatureCollection<Point, PointProperties>;
  rings: FeatureCollection<Point, RingProperties>;
  /** What a ring means where it is no hot spot. */
  ringMeans?: string | null;
  streets: FeatureCollection;
  water: FeatureCollection;
}

export type Box = [number, number, number, number];

/** West, south, east, north of what people look for; the ground counts only when nothing else is there. */
export function boxOf(content: MapContent): Box | null {
  const things: Feature[] = [...closeAreas(content.areas.features), ...content.points.features];
  const most = things.length > 0 ? things : content.rings.features.length > 0 ? content.rings.features : [...content.streets.features, ...content.water.features];
  return around(most);
}

/** The map opens where most areas are: a surrounding countryside, or one far village, that would halve the town is a zoom away. At most a quarter is left out. */
function closeAreas<T extends Feature>(areas: T[]): T[] {
  let kept = areas;
  for (let left = Math.floor(areas.length / 4); left > 0; left--) {
    const smaller = kept.map((area) => kept.filter((other) => other !== area)).sort((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (!smaller || sizeOf(smaller) > 0.6 * sizeOf(kept)) {
      break;
    }

    kept = smaller;
  }

  return kept;
}

function sizeOf(things: Feature[]): number {
  const [west, south, east, north] = around(things) ?? [0, 0, 0, 0];
  return (east - west) * (north - south);
}

function around(things: Feature[]): Box | null {
  const positions = things.flatMap((feature) => positionsOf(feature.geometry));
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

/** Where an area's label stands: the centroid of its largest part, or the roomiest spot when the centroid lies in a hole or outside. */
export function labelPlace(geometry: Geometry): [number, number] | null {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  let best: { size: number; at: [number, number]; rings: Position[][] } | null = null;
  for (const rings of polygons) {
    const candidate = rings[0] ? centroid(rings[0]) : null;
    if (candidate && (!best || candidate.size > best.size)) {
      best = { ...candidate, rings };
    }
  }

  return best ? (inside(best.at, best.rings) ? best.at : roomiest(best.rings) ?? best.at) : null;
}

/** Crossings of all rings together: a point in a hole crosses twice. */
function inside([x, y]: [number, number], rings: Position[][]): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[i + 1] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
        within = !within;
      }
    }
  }

  return within;
}

/** The spot of a coarse grid that lies farthest from every corner. */
function roomiest(rings: Position[][]): [number, number] | null {
  const box = around([{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: rings } }]);
  let best: { room: number; at: [number, number] } | null = null;
  const steps = 24;
  for (let i = 1; box && i < steps * steps; i++) {
    const at: [number, number] = [box[0] + ((box[2] - box[0]) * (i % steps)) / steps, box[1] + ((box[3] - box[1]) * Math.floor(i / steps)) / steps];
    const room = inside(at, rings) ? rings.flat().reduce((least, [x = 0, y = 0]) => Math.min(least, (x - at[0]) ** 2 + 4 * (y - at[1]) ** 2), Infinity) : 0;
    if (room > (best?.room ?? 0)) {
      best = { room, at };
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
