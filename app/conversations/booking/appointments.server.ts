/** The door of this folder for whoever has a database: looking, holding, confirming, reading back. */
export { findFreeSlots, type SlotWishes } from "#app/conversations/free/find.server.ts";
export { holdSlot, type HoldWish } from "./hold-slot.server.ts";
export { confirmHold, forgetHolds, heldUntil, refreshHold, releaseHold } from "./holds.server.ts";
export { type Appointment, appointmentOfRequest, holdOfDraft } from "./read.server.ts";
