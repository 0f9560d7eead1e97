import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** As in the template; built beside the loket. */
export default defineConfig({
  plugins: [
    remix({
      buildDirectory: "../../../build/plain-form",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
});
