import { home, say } from "./language";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const covered = "#15212c";

/** Shows each chosen photo small, with a button that opens it to hide a face or a plate. What is hidden is painted over before it is sent: nothing of it leaves the phone. */
export function offerHiding(input: HTMLInputElement, list: HTMLElement): void {
  list.replaceChildren();
  [...(input.files ?? [])].forEach((file, index) => {
    if (!file.type.startsWith("image/")) {
      return;
    }

    const picture = Object.assign(new Image(), { src: URL.createObjectURL(file), alt: say("Foto {0}", "Photo {0}", index + 1) });
    picture.addEventListener("load", () => URL.revokeObjectURL(picture.src), { once: true });
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: say("Dölj ansikte eller skylt", "Hide a face or a plate") });
    button.setAttribute("aria-label", `${button.textContent}, ${picture.alt}`);
    button.addEventListener("click", () => void hide(file, (changed) => {
      replace(input, index, changed);
      offerHiding(input, list);
      list.querySelectorAll("button")[index]?.focus();
    }));
    const item = document.createElement("li");
    item.append(picture, button);
    list.append(item);
  });
}

function replace(input: HTMLInputElement, index: number, changed: File): void {
  const files = new DataTransfer();
  [...(input.files ?? [])].forEach((file, at) => files.items.add(at === index ? changed : file));
  input.files = files.files;
}

/** Opens the photo: drag over what is to be hidden, or move the frame with the arrow keys and press Enter. */
async function hide(file: File, done: (changed: File) => void): Promise<void> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) {
    return;
  }

  const boxes: Box[] = [];
  const side = Math.round(Math.min(bitmap.width, bitmap.height) / 5);
  let frame: Box = { x: (bitmap.width - side) / 2, y: (bitmap.height - side) / 2, width: side, height: side };
  const canvas = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height, tabIndex: 0 });
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-labelledby", "hide-h");
  canvas.setAttribute("aria-describedby", "hide-how");
  const status = Object.assign(document.createElement("p"), { className: "note" });
  status.setAttribute("role", "status");

  const paint = (withFrame: boolean): void => {
    const context = canvas.getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    context.fillStyle = covered;
    boxes.forEach((box) => context.fillRect(box.x, box.y, box.width, box.height));
    if (withFrame) {
      context.lineWidth = Math.max(3, bitmap.width / 200);
      context.strokeStyle = covered;
      context.strokeRect(frame.x, frame.y, frame.width, frame.height);
      context.setLineDash([context.lineWidth * 3, context.lineWidth * 3]);
      context.strokeStyle = "#ffffff";
      context.strokeRect(frame.x, frame.y, frame.width, frame.height);
      context.setLineDash([]);
    }
  };
  const cover = (): void => {
    boxes.push({ ...frame });
    paint(true);
    status.textContent = boxes.length === 1 ? say("En del är dold.", "One part is hidden.") : say("{0} delar är dolda.", "{0} parts are hidden.", boxes.length);
  };
  const move = (changed: Box): void => {
    frame = within(changed, bitmap);
    paint(true);
  };

  byPointer(canvas, move, cover);
  byKeys(canvas, () => frame, move, cover, side / 4);

  const dialog = Object.assign(document.createElement("dialog"), { className: "hide-part" });
  dialog.setAttribute("aria-labelledby", "hide-h");
  dialog.append(
    Object.assign(document.createElement("h2"), { id: "hide-h", textContent: say("Dölj en del av fotot", "Hide a part of the photo") }),
    Object.assign(document.createElement("p"), {
      id: "hide-how",
      textContent: say(
        "Dra över det som ska döljas. Med tangenter: pilarna flyttar ramen, Skift och pilarna ändrar den, Enter döljer.",
        "Drag over what is to be hidden. By keyboard: the arrows move the frame, Shift and the arrows resize it, Enter hides.",
      ),
    }),
    canvas,
    status,
    row(
      press(say("Ångra", "Undo"), "btn", () => {
        boxes.pop();
        paint(true);
        status.textContent = "";
      }),
      press(say("Klar", "Done"), "btn btn-primary", () => {
        paint(false);
        canvas.toBlob((blob) => {
          dialog.close();
          if (blob && boxes.length > 0) {
            done(new File([blob], "foto.jpg", { type: "image/jpeg" }));
          }
        }, "image/jpeg", 0.85);
      }),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  home().append(dialog);
  dialog.showModal();
  paint(true);
  canvas.focus();
}

function byPointer(canvas: HTMLCanvasElement, move: (frame: Box) => void, cover: () => void): void {
  let start: { x: number; y: number } | null = null;
  const at = (event: PointerEvent): { x: number; y: number } => {
    const shown = canvas.getBoundingClientRect();
    return { x: ((event.clientX - shown.left) * canvas.width) / shown.width, y: ((event.clientY - shown.top) * canvas.height) / shown.height };
  };
  canvas.addEventListener("pointerdown", (event) => {
    start = at(event);
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (start) {
      const now = at(event);
      move({ x: Math.min(start.x, now.x), y: Math.min(start.y, now.y), width: Math.abs(now.x - start.x), height: Math.abs(now.y - start.y) });
    }
  });
  canvas.addEventListener("pointerup", (event) => {
    const [from, to] = [start, at(event)];
    start = null;
    // A tap is no drag: it would hide a speck.
    if (from && Math.hypot(to.x - from.x, to.y - from.y) > 8) {
      cover();
    }
  });
}

function byKeys(canvas: HTMLCanvasElement, frame: () => Box, move: (frame: Box) => void, cover: () => void, step: number): void {
  const ways: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  canvas.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    if (way) {
      event.preventDefault();
      const [x, y] = [way[0] * step, way[1] * step];
      const now = frame();
      move(event.shiftKey ? { ...now, width: Math.max(step, now.width + x), height: Math.max(step, now.height + y) } : { ...now, x: now.x + x, y: now.y + y });
    } else if (event.key === "Enter") {
      event.preventDefault();
      cover();
    }
  });
}

function within(box: Box, bitmap: ImageBitmap): Box {
  const [width, height] = [Math.min(box.width, bitmap.width), Math.min(box.height, bitmap.height)];
  return { x: Math.max(0, Math.min(box.x, bitmap.width - width)), y: Math.max(0, Math.min(box.y, bitmap.height - height)), width, height };
}

function press(text: string, className: string, done: () => void): HTMLElement {
  const button = Object.assign(document.createElement("button"), { type: "button", className, textContent: text });
  button.addEventListener("click", done);
  return button;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  const made = Object.assign(document.createElement("div"), { className: "button-row" });
  made.append(...buttons);
  return made;
}
