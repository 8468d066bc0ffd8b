import { home, say } from "../language";
import { keepNoMore, keepNow } from "./draft";
import { sendAll } from "./send";
import { empty, inStore, items } from "./store";

/** Signing out empties the outbox, the drafts and the copies of pages on this device: who has something waiting is asked first. */
addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute("action") === "/logga-ut" && !form.dataset.emptied) {
    event.preventDefault();
    void leave(form);
  }
});

async function leave(form: HTMLFormElement): Promise<void> {
  await keepNow();
  if (!(await mayLose(await unsent(), await begun()))) {
    return;
  }

  keepNoMore();
  await empty().catch(() => undefined);
  form.dataset.emptied = "true";
  form.submit();
}

async function unsent(): Promise<number> {
  return (await items().catch(() => [])).filter((item) => item.state !== "sent").length;
}

function begun(): Promise<number> {
  return inStore<number>("drafts", "readonly", (store) => store.count()).catch(() => 0);
}

/** True when what waits was sent, or may go. */
async function mayLose(waiting: number, drafts: number): Promise<boolean> {
  if (waiting + drafts === 0) {
    return true;
  }

  const dialog = document.createElement("dialog");
  dialog.className = "outbox-leave";
  const title = Object.assign(document.createElement("h2"), {
    id: "outbox-leave-h",
    textContent: [
      waiting === 0 ? "" : waiting === 1 ? say("1 sak i utkorgen är inte skickad", "1 thing in the outbox has not been sent") : say("{0} saker i utkorgen är inte skickade", "{0} things in the outbox have not been sent", waiting),
      drafts === 0 ? "" : drafts === 1 ? say("1 utkast är inte skickat", "1 draft has not been sent") : say("{0} utkast är inte skickade", "{0} drafts have not been sent", drafts),
    ].filter((words) => words !== "").join(", "),
  });
  dialog.setAttribute("aria-labelledby", title.id);
  const help = Object.assign(document.createElement("p"), { textContent: say("När du loggar ut töms utkorgen på den här enheten, och utkasten försvinner.", "Signing out empties the outbox on this device and throws away the drafts.") });
  const status = Object.assign(document.createElement("p"), { role: "status" });
  const button = (className: string, text: string): HTMLButtonElement => Object.assign(document.createElement("button"), { type: "button", className, textContent: text });
  const send = button("btn btn-primary", say("Skicka först", "Send first"));
  send.hidden = waiting === 0;
  const stay = button("btn", say("Stanna kvar", "Stay"));
  const lose = button("btn", say("Logga ut och släng", "Sign out and throw away"));
  const row = Object.assign(document.createElement("div"), { className: "button-row" });
  row.append(send, stay, lose);
  dialog.append(title, help, status, row);
  home().append(dialog);
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
      const left = await unsent();
      if (left === 0 && drafts === 0) {
        dialog.close("leave");
      } else {
        status.textContent = left === 0 ? say("Utkorgen är skickad.", "The outbox is sent.") : say("{0} kunde inte skickas nu.", "{0} could not be sent now.", left);
      }
    });
  });
}
