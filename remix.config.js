// Remix on Vite does not read this file by itself: vite.config.ts passes these options on,
// so that there is one place for them.
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build/remix",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    // Citizens' pages ship no framework code, so there is nothing to discover lazily.
    v3_lazyRouteDiscovery: false,
  },
};
