import type * as MapLibre from "maplibre-gl";
import { say } from "../language";

export interface PickInputs { lat: HTMLInputElement; lon: HTMLInputElement }

/** Choosing a position: press on the map, or move it under the cross with the arrows and press Enter. */
export function startPicking(maplibre: typeof MapLibre, map: MapLibre.Map, frame: HTMLElement, inputs: PickInputs, announce: (text: string) => void): void {
  const marker = new maplibre.Marker({ color: getComputedStyle(document.documentElement).getPropertyValue("--amber").trim() });
  const pick = (at: MapLibre.LngLat): void => {
    inputs.lat.value = at.lat.toFixed(6);
    inputs.lon.value = at.lng.toFixed(6);
    inputs.lat.dispatchEvent(new Event("change", { bubbles: true }));
    marker.setLngLat(at).addTo(map);
    const area = map.queryRenderedFeatures(map.project(at), { layers: ["areas"] })[0]?.properties["name"] as string | undefined;
    const where = `${at.lat.toFixed(5)}, ${at.lng.toFixed(5)}`;
    announce(area ? say("Platsen är vald, i {0} ({1}).", "The place is chosen, in {0} ({1}).", area, where) : say("Platsen är vald ({0}).", "The place is chosen ({0}).", where));
  };

  if (inputs.lat.value !== "" && inputs.lon.value !== "") {
    marker.setLngLat([Number(inputs.lon.value), Number(inputs.lat.value)]).addTo(map);
  }

  map.on("click", (event) => pick(event.lngLat));
  map.getCanvas().addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      pick(map.getCenter());
    }
  });
  frame.append(cross());
  frame.after(pickButton(() => pick(map.getCenter())));
  announce(say("Tryck på kartan, eller flytta den med piltangenterna och tryck Enter för att välja mitten.", "Press on the map, or move it with the arrow keys and press Enter to choose the middle."));
}

function cross(): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("class", "map-cross");
  svg.setAttribute("viewBox", "0 0 44 44");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M22 2v14M22 28v14M2 22h14M28 22h14");
  svg.append(path);
  return svg;
}

function pickButton(press: () => void): HTMLElement {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn map-pick", textContent: say("Välj kartans mitt", "Choose the middle of the map") });
  button.addEventListener("click", press);
  return button;
}
