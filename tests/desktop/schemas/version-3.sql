-- A library as 0.1.0 kept it (user_version 3), with one article, one note and one setting.
PRAGMA application_id = 1373507995;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'sidelight','articles','2026-11-25 15:21:50.193731+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'sidelight','notes','2026-11-25 15:21:50.194210+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'sidelight','settings','2026-11-25 15:21:50.194516+00:00');
CREATE TABLE "articles" (
   "digest" TEXT PRIMARY KEY,
   "title" TEXT,
   "byline" TEXT,
   "published" TEXT,
   "site" TEXT,
   "section" TEXT,
   "path" TEXT,
   "text" TEXT NOT NULL,
   "blocks" TEXT NOT NULL,
   "links" TEXT NOT NULL,
   "notices" TEXT NOT NULL,
   "created" TEXT NOT NULL,
   "opened" TEXT NOT NULL,
   "position" INTEGER NOT NULL
) STRICT;
INSERT INTO "articles" VALUES('4750faedafc57e9c1c3bf35e3dfd36a62a612e60e134251fe11b3548adb8bcfd','A plan',NULL,NULL,NULL,NULL,'/news/plan.html','The mayor slammed the plan.','[]','[]','[]','2026-11-25T15:21:50.198+00:00','2026-11-25T15:21:50.198+00:00',4);
CREATE TABLE "notes" (
   "id" TEXT PRIMARY KEY,
   "article" TEXT NOT NULL REFERENCES "articles"("digest"),
   "body" TEXT NOT NULL,
   "quote" TEXT NOT NULL,
   "prefix" TEXT NOT NULL,
   "suffix" TEXT NOT NULL,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "tags" TEXT NOT NULL,
   "created" TEXT NOT NULL,
   "changed" TEXT NOT NULL,
   "removed" TEXT
) STRICT;
INSERT INTO "notes" VALUES('f36431a5e7264e1fb5fb55cd7b029843','4750faedafc57e9c1c3bf35e3dfd36a62a612e60e134251fe11b3548adb8bcfd','Which plan?','slammed','The mayor ',' the plan.',10,17,'["verb"]','2026-11-25T15:21:50.224+00:00','2026-11-25T15:21:50.224+00:00',NULL);
CREATE TABLE "settings" (
   "key" TEXT PRIMARY KEY,
   "value" TEXT NOT NULL
) STRICT;
INSERT INTO "settings" VALUES('library','"e216bfbd8c1d4a009960def0186db9dc"');
INSERT INTO "settings" VALUES('window','{"theme": "dark"}');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_articles_path"
    ON "articles" ("path");
CREATE INDEX "idx_articles_opened"
    ON "articles" ("opened");
CREATE INDEX "idx_notes_article"
    ON "notes" ("article");
COMMIT;
