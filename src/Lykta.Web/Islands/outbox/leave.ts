import { say } from "../language";
import { sendAll } from "./send";
import { empty, items } from "./store";

/** Signing out empties the outbox, the drafts and the copies of pages on this device: who has something waiting is asked first. */
addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute("action") === "/logga-ut" && !form.dataset.emptied) {
    event.preventDefault();
    void leave(form);
  }
});

async function leave(form: HTMLFormElement): Promise<void> {
  const waiting = (await items().catch(() => [])).filter((item) => item.state !== "sent").length;
  if (waiting > 0 && !(await mayLose(waiting))) {
    return;
  }

  await empty().catch(() => undefined);
  form.dataset.emptied = "true";
  form.submit();
}

/** True when what waits was sent, or may go. */
function mayLose(waiting: number): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "outbox-leave";
  const title = Object.assign(document.createElement("h2"), {
    id: "outbox-leave-h",
    textContent: waiting === 1 ? say("1 sak i utkorgen är inte skickad", "1 thing in the outbox has not been sent") : say(`${waiting} saker i utkorgen är inte skickade`, `${waiting} things in the outbox have not been sent`),
  });
  dialog.setAttribute("aria-labelledby", title.id);
  const help = Object.assign(document.createElement("p"), { textContent: say("När du loggar ut töms utkorgen på den här enheten.", "Signing out empties the outbox on this device.") });
  const status = Object.assign(document.createElement("p"), { role: "status" });
  const button = (className: string, text: string): HTMLButtonElement => Object.assign(document.createElement("button"), { type: "button", className, textContent: text });
  const send = button("btn btn-primary", say("Skicka först", "Send first"));
  const stay = button("btn", say("Stanna kvar", "Stay"));
  const lose = button("btn", say("Logga ut och släng", "Sign out and throw away"));
  const row = Object.assign(document.createElement("div"), { className: "button-row" });
  row.append(send, stay, lose);
  dialog.append(title, help, status, row);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise<boolean>((done) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue === "leave");
    });
    stay.addEventListener("click", () => dialog.close());
    lose.addEventListener("click", async () => {
      // Nothing is thrown away for a sign-out that does not come about.
      if (await fetch("/health/live").catch(() => null)) {
        dialog.close("leave");
      } else {
        status.textContent = say("Det går inte att logga ut utan signal.", "You cannot sign out without a signal.");
      }
    });
    send.addEventListener("click", async () => {
      status.textContent = say("Skickar …", "Sending …");
      await sendAll(true);
      const left = (await items()).filter((item) => item.state !== "sent").length;
      if (left === 0) {
        dialog.close("leave");
      } else {
        status.textContent = say(`${left} kunde inte skickas nu.`, `${left} could not be sent now.`);
      }
    });
  });
}
