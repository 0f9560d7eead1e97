import type { Topic } from "#app/schemes/facts.ts";

/** The topics on the start page, in its order. */
export const startTopics: readonly Topic[] = ["child-costs", "other"];
