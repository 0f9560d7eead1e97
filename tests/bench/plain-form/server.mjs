// The server of the template: Express, the files of the build, and the package's own adapter.
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import * as build from "../../../build/plain-form/server/index.js";

const app = express();
app.disable("x-powered-by");
app.use("/assets", express.static("build/plain-form/client/assets", { immutable: true, maxAge: "1y" }));
app.use(express.static("build/plain-form/client", { maxAge: "1h" }));
// eslint-disable-next-line @typescript-eslint/no-misused-promises -- the adapter sends its errors to Express itself
app.all("*", createRequestHandler({ build, mode: "production" }));
app.listen(Number(process.env.PORT), "127.0.0.1");
