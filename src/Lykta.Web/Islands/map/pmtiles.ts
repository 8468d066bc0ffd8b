export { Protocol } from "pmtiles";
