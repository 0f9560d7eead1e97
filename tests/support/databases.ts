import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { askFor } from "./ask-for.ts";
import { postgresTemplate } from "./postgres.ts";

/** A fresh migrated database with the terms of Voorbeeldstad per test, and how a second connection (or process) reaches the same one. */
export interface TestDatabase {
  readonly at: { url: string } | { file: string };
  readonly db: Db;
}

interface Engine {
  readonly name: "sqlite" | "postgres";
  start(): Promise<void>;
  create(): Promise<TestDatabase["at"]>;
  drop(at: TestDatabase["at"]): Promise<void>;
  stop(): Promise<void>;
}

type Define = (getDb: () => Db, getAt: () => TestDatabase["at"]) => void;

/**
 * Runs the tests of `define` on SQLite and on a real PostgreSQL, each test with its own migrated database.
 * DATABASES=sqlite or DATABASES=postgres narrows it. `getAt` tells where that database is.
 */
export function describeOnBothEngines(name: string, define: Define): void {
  describeOn(createSqlite(), name, define);
  describeOnPostgres(name, define);
}

/** For what only PostgreSQL does. */
export function describeOnPostgres(name: string, define: Define): void {
  describeOn(createPostgres(), name, define);
}

function describeOn(engine: Engine, name: string, define: Define): void {
  const wanted = process.env.DATABASES?.split(",");
  const skipped = wanted !== undefined && !wanted.includes(engine.name);
  describe.skipIf(skipped)(`${name} (${engine.name})`, () => {
    let current: TestDatabase | undefined;
    const opened = (): TestDatabase => {
      if (!current) throw new Error("The database exists inside a test only.");
      return current;
    };
    beforeAll(() => engine.start());
    beforeEach(async () => {
      const at = await engine.create();
      current = { at, db: await openDatabase(at) };
    });
    afterEach(async () => {
      await current?.db.destroy();
      if (current) await engine.drop(current.at);
      current = undefined;
    });
    afterAll(() => engine.stop());
    define(
      () => opened().db,
      () => opened().at,
    );
  });
}

function createSqlite(): Engine {
  let folder = "";
  let template = "";
  return {
    name: "sqlite",
    async start() {
      folder = mkdtempSync(join(tmpdir(), "gezinsloket-"));
      template = await askFor("sqlite");
    },
    create() {
      const file = join(folder, `${randomUUID()}.sqlite`);
      copyFileSync(template, file);
      return Promise.resolve({ file });
    },
    drop: () => Promise.resolve(),
    stop() {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function createPostgres(): Engine {
  let admin: pg.Client | undefined;
  const nameOf = (at: TestDatabase["at"]) => ("url" in at ? new URL(at.url).pathname.slice(1) : "");
  let server = "";
  return {
    name: "postgres",
    async start() {
      server = await askFor("postgres");
      admin = new pg.Client(server);
      await admin.connect();
    },
    async create() {
      const name = `test_${randomUUID().replaceAll("-", "")}`;
      await admin?.query(`create database ${name} template ${postgresTemplate}`);
      const url = new URL(server);
      url.pathname = name;
      return { url: url.href };
    },
    async drop(at) {
      await admin?.query(`drop database ${nameOf(at)} with (force)`);
    },
    async stop() {
      await admin?.end();
    },
  };
}
