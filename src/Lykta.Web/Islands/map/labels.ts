import type * as MapLibre from "maplibre-gl";
import { labelPlace, type MapContent } from "./content";

const shapes: Record<string, string> = { circle: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z", triangle: "M6 1 11.5 11H.5z", square: "M1.5 1.5h9v9h-9z", diamond: "M6 .3 11.7 6 6 11.7.3 6z" };

export function shapeMark(shape: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  for (const [name, value] of [["viewBox", "0 0 12 12"], ["width", "12"], ["height", "12"], ["class", "level-shape"], ["aria-hidden", "true"]] as const) {
    svg.setAttribute(name, value);
  }

  path.setAttribute("d", shapes[shape] ?? shapes["circle"] ?? "");
  svg.append(path);
  return svg;
}

/** A count in each area, with the shape of its level. They are pictures only: the list has the words. */
export function areaLabels(maplibre: typeof MapLibre, map: MapLibre.Map, content: MapContent): void {
  for (const area of content.areas.features) {
    const place = labelPlace(area.geometry);
    const { label, shape, tone } = area.properties;
    if (place && (label || shape)) {
      const element = document.createElement("div");
      element.className = shape ? `map-count level-${tone ?? "neutral"}` : "map-count";
      element.append(...(shape ? [shapeMark(shape)] : []), label ?? "");
      new maplibre.Marker({ element }).setLngLat(place).addTo(map);
    }
  }
}

/** Numbers on clusters, as HTML, kept in step with what is drawn. */
export function clusterLabels(maplibre: typeof MapLibre, map: MapLibre.Map): void {
  let shown: MapLibre.Marker[] = [];
  map.on("idle", () => {
    shown.forEach((marker) => marker.remove());
    const seen = new Set<unknown>();
    shown = map.queryRenderedFeatures({ layers: ["clusters"] }).flatMap((cluster) => {
      const { cluster_id: id, point_count_abbreviated: count } = cluster.properties;
      if (seen.has(id) || cluster.geometry.type !== "Point") {
        return [];
      }

      seen.add(id);
      const element = Object.assign(document.createElement("div"), { className: "map-count map-cluster", textContent: String(count) });
      return [new maplibre.Marker({ element }).setLngLat(cluster.geometry.coordinates as [number, number]).addTo(map)];
    });
  });
}
