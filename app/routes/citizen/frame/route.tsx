import { Outlet } from "#app/platform/remix.ts";
import citizenStyles from "#app/ui/styles/citizen.css?url";

export const links = () => [{ rel: "stylesheet", href: citizenStyles }];

/** Every page for families shares one style sheet. */
export default function CitizenLayout() {
  return <Outlet />;
}
