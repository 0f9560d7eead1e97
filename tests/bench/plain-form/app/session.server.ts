import { createCookieSessionStorage } from "@remix-run/node";

/** Which draft is the visitor's, in a signed cookie. */
export const sessions = createCookieSessionStorage<{ draft: string }>({
  cookie: { name: "formulier", path: "/", httpOnly: true, sameSite: "lax", secrets: ["only-for-measuring"] },
});
