// Writes ../wwwroot/dist: lykta.js and lykta.css for every page, a script per folder that has a page.ts, the worker that answers without a signal, and the map's modules.
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";

const dist = new URL("../wwwroot/dist/", import.meta.url);
const here = new URL("./", import.meta.url);
const path = (relative, base = here) => new URL(relative, base).pathname;

await rm(dist, { recursive: true, force: true });

const pages = (await readdir(here, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/page.ts`, here)))
  .map((entry) => ({ in: path(`${entry.name}/page.ts`), out: entry.name }));

const settings = {
  outdir: path("", dist),
  bundle: true,
  minify: true,
  target: ["es2022", "chrome110", "firefox115", "safari16"],
  legalComments: "linked",
  logLevel: "warning",
};
await build({
  ...settings,
  format: "esm",
  entryPoints: [
    { in: path("lykta.ts"), out: "lykta" },
    { in: path("../wwwroot/css/lykta.css"), out: "lykta" },
    { in: path("map/pmtiles.ts"), out: "pmtiles" },
    ...pages,
  ],
});
// A worker is not yet a module in every browser.
await build({ ...settings, format: "iife", entryPoints: [{ in: path("outbox/worker.ts"), out: "service-worker" }] });

// The map finds its worker beside itself and breaks when bundled: its modules are served as they are, under their version.
const from = new URL("node_modules/maplibre-gl/", here);
const { version } = JSON.parse(await readFile(new URL("package.json", from), "utf8"));
const to = new URL(`maplibre-${version}/`, dist);
await mkdir(to, { recursive: true });
for (const file of ["maplibre-gl.mjs", "maplibre-gl-worker.mjs", "maplibre-gl-shared.mjs", "maplibre-gl.css"]) {
  await copyFile(new URL(`dist/${file}`, from), new URL(file, to));
}
await copyFile(new URL("LICENSE.txt", from), new URL("LICENSE.txt", to));
