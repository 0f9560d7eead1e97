import { redirect, type LoaderFunctionArgs } from "#app/platform/remix.ts";
import { stopBefore } from "#app/intake/walk.ts";
import { enter } from "#app/routes/citizen/flow/enter.server.ts";

/** "Ga verder": to the first page that is not answered; to the result first, when only choosing is left. */
export async function loader(args: LoaderFunctionArgs) {
  const { way, to } = await enter(args);
  const before = stopBefore(way, way.next);
  return redirect(to(before?.page.screen === "result" ? before.path : way.next.path));
}
