const retryAfter = [3_000, 10_000, 30_000];

/**
 * `<lykta-report-round>` round the report form: what could not be sent stays on the screen as not sent and is tried again. The server makes the
 * id of the report with the form, so trying again sends nothing twice. Nothing is called sent before the server has answered with its page.
 */
class ReportRound extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private readonly status = document.createElement("div");
  private sending = false;
  private unsent = false;
  private tries = 0;
  private timer = 0;

  connectedCallback(): void {
    this.form = this.querySelector("form");
    if (!this.form) {
      return;
    }

    this.status.setAttribute("role", "status");
    // In the row that stays at the bottom of the screen: that nothing was sent is seen wherever one stands on the page.
    this.form.querySelector(".button-row")?.prepend(this.status);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.tries = 0;
      void this.send();
    });
    onePlace(this.form);
    ownPosition(this.form, this.dataset.failed ?? "");
    addEventListener("online", this.again);
    addEventListener("beforeunload", this.hold);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    removeEventListener("online", this.again);
    removeEventListener("beforeunload", this.hold);
  }

  private readonly again = (): void => {
    if (this.unsent) {
      void this.send();
    }
  };

  private readonly hold = (event: BeforeUnloadEvent): void => {
    if (this.unsent || this.sending) {
      event.preventDefault();
    }
  };

  private async send(): Promise<void> {
    if (this.sending || !this.form) {
      return;
    }

    clearTimeout(this.timer);
    this.sending = true;
    this.say("notice notice-info", this.dataset.sending ?? "");
    const answer = await fetch(this.form.getAttribute("action") ?? location.href, { method: "POST", body: new FormData(this.form) }).catch(() => null);
    const html = answer && (answer.ok || answer.status === 400) ? await answer.text().catch(() => null) : null;
    this.sending = false;
    if (!answer || html === null || wentElsewhere(answer) || !(answer.ok || cameTooLate(html))) {
      this.failed();
      return;
    }

    this.unsent = false;
    this.say("", "");
    if (answer.redirected) {
      location.assign(answer.url);
    } else {
      show(html);
    }
  }

  private failed(): void {
    this.unsent = true;
    this.say("notice notice-late", this.dataset.notSent ?? "", this.dataset.help);
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: this.dataset.again ?? "" });
    button.addEventListener("click", () => void this.send());
    this.status.append(button);
    this.timer = setTimeout(() => void this.send(), retryAfter[Math.min(this.tries++, retryAfter.length - 1)]);
  }

  private say(className: string, title: string, help?: string): void {
    this.status.className = className;
    const words = Object.assign(document.createElement("div"), { className: "notice-words" });
    words.append(Object.assign(document.createElement("p"), { className: "notice-title", textContent: title }));
    if (help) {
      words.append(Object.assign(document.createElement("p"), { textContent: help }));
    }

    this.status.replaceChildren(...(title === "" ? [] : [words]));
  }
}

/** A sign-in page in the answer's place means that nothing was received. */
function wentElsewhere(answer: Response): boolean {
  const municipality = location.pathname.split("/")[1];
  return answer.redirected && new URL(answer.url).pathname.split("/")[1] !== municipality;
}

/** The form had been open too long: the answer holds all of it, to be sent with one press. */
function cameTooLate(html: string): boolean {
  return html.includes(" data-came-late");
}

/** The answer is a page: the form with what to correct, or the report with a text that came back. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main");
  if (!main) {
    location.reload();
    return;
  }

  document.title = page.title;
  document.querySelector("main")?.replaceWith(document.adoptNode(main));
  scrollTo(0, 0);
  (document.querySelector<HTMLElement>("main [autofocus]") ?? document.querySelector<HTMLElement>("main"))?.focus();
}

/** Tile, list and map say the same thing: the last one used is what is sent. */
function onePlace(form: HTMLFormElement): void {
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
function ownPosition(form: HTMLFormElement, failed: string): void {
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

customElements.define("lykta-report-round", ReportRound);
