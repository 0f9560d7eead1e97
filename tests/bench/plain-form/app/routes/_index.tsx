import { redirect } from "@remix-run/node";
import { steps } from "../steps.ts";

export const loader = () => redirect(`/${steps[0]?.id}`);
