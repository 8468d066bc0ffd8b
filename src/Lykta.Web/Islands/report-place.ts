/** Tile, list and map say the same thing: the last one used is what is sent. */
export function onePlace(form: HTMLFormElement): void {
  const tiles = (): NodeListOf<HTMLInputElement> => form.querySelectorAll<HTMLInputElement>("input[name=Where]");
  const list = form.querySelector<HTMLSelectElement>("select[name=Listed]");
  const point = form.querySelectorAll<HTMLInputElement>("input[name=PointLat], input[name=PointLon]");
  form.addEventListener("change", (event) => {
    const name = (event.target as HTMLInputElement).name;
    if (name === "Where" || name === "PointLat") {
      list && (list.value = "");
    }

    if (name === "Where" || (name === "Listed" && list?.value !== "")) {
      point.forEach((input) => (input.value = ""));
    }

    if ((name === "Listed" && list?.value !== "") || name === "PointLat") {
      tiles().forEach((tile) => (tile.checked = false));
    }
  });
}

/** The own position is offered with "Nu" only, and read when its tile is pressed: once, not followed. */
export function ownPosition(form: HTMLFormElement, failed: string): void {
  const parts = form.querySelectorAll<HTMLElement>("[data-own]");
  const tile = form.querySelector<HTMLInputElement>("input[name=Where][value=own]");
  const lat = form.querySelector<HTMLInputElement>("input[name=Lat]");
  const lon = form.querySelector<HTMLInputElement>("input[name=Lon]");
  const hint = tile?.closest("label")?.querySelector<HTMLElement>(".tile-hint");
  if (!tile || !lat || !lon || !hint || !("geolocation" in navigator)) {
    return;
  }

  const forget = (words: string): void => {
    tile.checked = false;
    lat.value = lon.value = "";
    hint.textContent = words;
  };
  const offer = (): void => {
    const now = form.querySelector<HTMLInputElement>("input[name=When]:checked")?.value === "Now";
    parts.forEach((part) => (part.hidden = !now));
    if (!now) {
      forget("");
    }
  };
  form.addEventListener("lykta-next", offer);
  form.addEventListener("change", (event) => {
    const input = event.target as HTMLInputElement;
    if (input.name === "When") {
      offer();
    } else if (input === tile) {
      hint.textContent = "…";
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          lat.value = coords.latitude.toFixed(6);
          lon.value = coords.longitude.toFixed(6);
          hint.textContent = `± ${Math.ceil(coords.accuracy)} m`;
        },
        () => forget(failed),
        { enableHighAccuracy: true, timeout: 10_000, maximumAge: 0 },
      );
    }
  });
  offer();
}
