import { say } from "../language";
import type { MapContent } from "./content";
import { shapeMark } from "./labels";

/** Under the map: each level with shape, word and colour, and what a ring means. Nothing when there is nothing to explain. */
export function legend(content: MapContent): HTMLElement[] {
  const list = Object.assign(document.createElement("ul"), { className: "map-legend" });
  const seen = new Set<string>();
  for (const { level, shape, tone } of content.areas.features.map((area) => area.properties)) {
    if (level && shape && !seen.has(level)) {
      seen.add(level);
      const mark = Object.assign(document.createElement("span"), { className: `level level-${tone ?? "neutral"}` });
      mark.append(shapeMark(shape), level);
      list.append(entry(mark));
    }
  }

  if (content.rings.features.length > 0) {
    list.append(entry(Object.assign(document.createElement("span"), { className: "map-ring-key" }), content.ringMeans ?? say("Ring: hot spot", "Ring: hot spot")));
  }

  return list.childElementCount > 0 ? [list] : [];
}

function entry(...parts: (Node | string)[]): HTMLElement {
  const item = document.createElement("li");
  item.append(...parts);
  return item;
}
