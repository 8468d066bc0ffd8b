import type { FeatureCollection } from "geojson";
import type * as MapLibre from "maplibre-gl";
import { say } from "../language";
import { boxOf, type MapContent } from "./content";
import { areaLabels, clusterLabels } from "./labels";
import { legend } from "./legend";
import { startPicking } from "./pick";
import { styleOf } from "./style";

const sweden: [number, number, number, number] = [10.9, 55.2, 24.2, 69.1];

/** `<lykta-map>`: the map library is fetched when someone asks to see the map, never before. */
class LyktaMap extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>(".map-show");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => void this.show(true));
    }

    if (this.dataset.open === "true") {
      void this.show(false);
    }
  }

  private async show(focus: boolean): Promise<void> {
    this.querySelector(".map-show")?.remove();
    const frame = Object.assign(document.createElement("div"), { className: "map-frame" });
    const canvas = Object.assign(document.createElement("div"), { className: "map-canvas" });
    const status = Object.assign(document.createElement("p"), { className: "map-status" });
    status.setAttribute("role", "status");
    frame.append(canvas);
    this.append(frame, status);
    try {
      await this.draw(frame, canvas, (text) => (status.textContent = text), focus);
    } catch (error) {
      frame.remove();
      status.textContent = say("Kartan kunde inte visas. Samma innehåll finns i listan på sidan.", "The map could not be shown. The list on this page has the same content.");
      console.info(error);
    }
  }

  private async draw(frame: HTMLElement, container: HTMLElement, announce: (text: string) => void, focus: boolean): Promise<void> {
    const [maplibre, content] = await Promise.all([this.library(), this.content()]);
    const ground = { tiles: this.dataset.tiles, pmtiles: this.dataset.pmtiles };
    const picking = this.getAttribute("mode") === "pick";
    const map = new maplibre.Map({
      container,
      style: styleOf(content, ground),
      bounds: this.start(content),
      fitBoundsOptions: { padding: 24, maxZoom: 15 },
      attributionControl: this.dataset.attribution ? { compact: true, customAttribution: this.dataset.attribution } : false,
      cooperativeGestures: !picking,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      locale: words(this.dataset.label ?? ""),
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new maplibre.NavigationControl({ showCompass: false }));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => map.setStyle(styleOf(content, ground)));
    await map.once("load");

    areaLabels(maplibre, map, content);
    clusterLabels(maplibre, map);
    frame.after(...legend(content));
    const inputs = picking ? this.inputs() : null;
    if (inputs) {
      startPicking(maplibre, map, frame, inputs, announce);
    } else {
      popups(maplibre, map);
    }

    if (focus) {
      map.getCanvas().focus();
    }

    this.dataset.ready = "true";
  }

  private async library(): Promise<typeof MapLibre> {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: this.dataset.maplibreCss ?? "" });
    // Before our own sheet, so that ours wins.
    document.head.prepend(link);
    const maplibre = (await import(this.dataset.maplibre ?? "")) as typeof MapLibre;
    if (this.dataset.pmtiles) {
      const { Protocol } = (await import(this.dataset.pmtilesModule ?? "")) as typeof import("./pmtiles");
      maplibre.addProtocol("pmtiles", new Protocol().tile);
    }

    return maplibre;
  }

  private async content(): Promise<MapContent> {
    const none: FeatureCollection = { type: "FeatureCollection", features: [] };
    const nothing: Partial<MapContent> = {};
    const [given, ground] = await Promise.all([
      this.dataset.src ? fetched(this.dataset.src) : JSON.parse(this.dataset.map ?? "{}") as Partial<MapContent>,
      // A map without its streets is still a map.
      this.dataset.ground ? fetched(this.dataset.ground).catch(() => nothing) : nothing,
    ]);
    const { streets = none, water = none } = ground;
    const empty = (layer?: FeatureCollection): boolean => !layer || layer.features.length === 0;
    return { areas: none, points: none, rings: none, ...given, streets: empty(given.streets) ? streets : given.streets, water: empty(given.water) ? water : given.water } as MapContent;
  }

  private start(content: MapContent): [number, number, number, number] {
    const chosen = this.inputs();
    if (chosen && chosen.lat.value !== "" && chosen.lon.value !== "") {
      const lat = Number(chosen.lat.value), lon = Number(chosen.lon.value);
      return [lon - 0.004, lat - 0.002, lon + 0.004, lat + 0.002];
    }

    return boxOf(content) ?? sweden;
  }

  private inputs(): { lat: HTMLInputElement; lon: HTMLInputElement } | null {
    const named = (name: string | undefined): HTMLInputElement | null =>
      name ? (this.parentElement?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`) ?? null) : null;
    const lat = named(this.dataset.latName), lon = named(this.dataset.lonName);
    return lat && lon ? { lat, lon } : null;
  }
}

async function fetched(address: string): Promise<Partial<MapContent>> {
  return (await (await fetch(address, { headers: { accept: "application/json" } })).json()) as Partial<MapContent>;
}

function popups(maplibre: typeof MapLibre, map: MapLibre.Map): void {
  map.on("click", (event) => {
    const [feature] = map.queryRenderedFeatures(event.point, { layers: ["clusters", "points", "rings", "areas"] });
    if (!feature) {
      return;
    }

    if (feature.properties["point_count"]) {
      map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2 });
      return;
    }

    const { name, href, level } = feature.properties as { name?: string; href?: string; level?: string };
    const box = Object.assign(document.createElement("p"), { className: "map-popup" });
    box.append(href ? Object.assign(document.createElement("a"), { href, textContent: name ?? "" }) : (name ?? ""), level ? ` · ${level}` : "");
    new maplibre.Popup({ closeButton: true }).setLngLat(event.lngLat).setDOMContent(box).addTo(map);
  });
}

function words(label: string): Record<string, string> {
  const twoFingers = say("Flytta kartan med två fingrar", "Use two fingers to move the map");
  const ctrl = say("Håll Ctrl och rulla för att zooma", "Hold Ctrl and scroll to zoom");
  return {
    "Map.Title": label,
    "NavigationControl.ZoomIn": say("Zooma in", "Zoom in"),
    "NavigationControl.ZoomOut": say("Zooma ut", "Zoom out"),
    "AttributionControl.ToggleAttribution": say("Visa källor", "Show sources"),
    "Popup.Close": say("Stäng", "Close"),
    "CooperativeGesturesHandler.WindowsHelpText": ctrl,
    "CooperativeGesturesHandler.MacHelpText": say("Håll ⌘ och rulla för att zooma", "Hold ⌘ and scroll to zoom"),
    "CooperativeGesturesHandler.MobileHelpText": twoFingers,
  };
}

customElements.define("lykta-map", LyktaMap);
