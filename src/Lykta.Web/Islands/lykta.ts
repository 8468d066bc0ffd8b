// What every page loads. Each part waits for its element and leaves the page alone when there is none.
import "./shortcuts";
import "./copy-button";
import "./passkey";
import "./photo-shrink";
import "./guarded-text";
import "./report-round";
import "./outbox/element";
import "./outbox/form";
import "./outbox/leave";
import "./outbox/list";
import "./map/element";
