import purgecss from "@fullhuman/postcss-purgecss";
import { settleTokens } from "./scripts/tokens.postcss.mjs";

// The component library brings every state of every component; a page on a phone gets what it uses.
export default {
  plugins: [
    purgecss({
      content: ["app/**/*.tsx"],
      safelist: [
        "body",
        "html",
        /^dir$/,
        /^lang$/,
        /^:/,
        /^loket-(from|to)-/,
        /^loket-lane-/,
        /^loket-week--/,
      ],
    }),
    settleTokens(),
  ],
};
