import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** React is its fast production version in every build, whatever NODE_ENV says when the server runs. */
const productionReact: Plugin = {
  name: "production-react",
  enforce: "pre",
  apply: "build",
  config: () => ({
    ssr: {
      noExternal: ["react", "react-dom", "scheduler", "@remix-run/react", "react-router", "react-router-dom"],
    },
  }),
  transform: (code, id) =>
    id.includes("/node_modules/") ? code.replaceAll("process.env.NODE_ENV", '"production"') : undefined,
};

export default defineConfig({
  plugins: [productionReact, remix(remixConfig)],
  build: { assetsInlineLimit: 0, target: "es2022" },
});
