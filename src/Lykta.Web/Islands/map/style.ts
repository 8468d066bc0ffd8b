import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { circles, type MapContent } from "./content";

/** Colours come from the page's own tokens, so the map follows light and dark. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export interface Ground { tiles: string | undefined; pmtiles: string | undefined }

export const clusterAbove = 500;

/** No glyphs and no sprites: nothing is fetched from another host, and labels are HTML. */
export function styleOf(content: MapContent, ground: Ground): StyleSpecification {
  const hasTiles = Boolean(ground.tiles ?? ground.pmtiles);
  return {
    version: 8,
    sources: { ...groundSource(ground), ...contentSources(content) },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": token("surface-sunk") } },
      ...(hasTiles ? [{ id: "tiles", type: "raster", source: "tiles" } as LayerSpecification] : []),
      { id: "water", type: "fill", source: "water", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": token("water") } },
      { id: "water-line", type: "line", source: "water", paint: { "line-color": token("water"), "line-width": 2 } },
      ...areaLayers(hasTiles),
      { id: "streets", type: "line", source: "streets", paint: { "line-color": token("line-strong"), "line-opacity": 0.55, "line-width": ["interpolate", ["linear"], ["zoom"], 11, 0.5, 16, 3] } },
      { id: "rings", type: "line", source: "rings", paint: { "line-color": token("amber"), "line-width": 3 } },
      ...pointLayers(),
    ],
  };
}

function groundSource(ground: Ground): Record<string, SourceSpecification> {
  if (ground.pmtiles) {
    return { tiles: { type: "raster", url: `pmtiles://${new URL(ground.pmtiles, location.href).href}`, tileSize: 256 } };
  }

  return ground.tiles ? { tiles: { type: "raster", tiles: [new URL(ground.tiles, location.href).href.replaceAll("%7B", "{").replaceAll("%7D", "}")], tileSize: 256, maxzoom: 19 } } : {};
}

function contentSources(content: MapContent): Record<string, SourceSpecification> {
  const many = content.points.features.length > clusterAbove;
  return {
    water: { type: "geojson", data: content.water },
    streets: { type: "geojson", data: content.streets },
    areas: { type: "geojson", data: content.areas },
    rings: { type: "geojson", data: circles(content.rings) },
    points: { type: "geojson", data: content.points, cluster: many, clusterRadius: 48, clusterMaxZoom: 16 },
  };
}

function areaLayers(hasTiles: boolean): LayerSpecification[] {
  const tone = ["match", ["get", "tone"], "calm", token("calm-soft"), "watch", token("watch-soft"), "serious", token("serious-soft"), token("surface")];
  return [
    { id: "areas", type: "fill", source: "areas", paint: { "fill-color": tone as never, "fill-opacity": hasTiles ? 0.45 : 0.6 } },
    { id: "area-lines", type: "line", source: "areas", paint: { "line-color": token("line-strong"), "line-width": 1.5 } },
  ];
}

function pointLayers(): LayerSpecification[] {
  const dot = { "circle-color": token("data"), "circle-stroke-color": token("surface"), "circle-stroke-width": 1.5 };
  return [
    { id: "clusters", type: "circle", source: "points", filter: ["has", "point_count"], paint: { ...dot, "circle-radius": 18 } },
    { id: "points", type: "circle", source: "points", filter: ["!", ["has", "point_count"]], paint: { ...dot, "circle-radius": ["min", 16, ["+", 5, ["sqrt", ["coalesce", ["get", "weight"], 1]]]] } },
  ];
}
