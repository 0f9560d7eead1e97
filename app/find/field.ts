/** Name of the field with someone's own words. */
export const searchField = "zoek";

/** In characters. Longer is a story: the start of it is looked at. */
export const longestSearch = 200;
