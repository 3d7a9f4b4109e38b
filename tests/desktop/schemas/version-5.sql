-- A library as 0.5.0 kept it (user_version 5), with one article, one note and one setting.
PRAGMA application_id = 1373507995;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'sidelight','articles','2026-11-25 18:40:42.149816+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'sidelight','notes','2026-11-25 18:40:42.150313+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'sidelight','settings','2026-11-25 18:40:42.150625+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'sidelight','decisions','2026-11-25 18:40:42.150926+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'sidelight','words','2026-11-25 18:40:42.151340+00:00');
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
INSERT INTO "articles" VALUES('4750faedafc57e9c1c3bf35e3dfd36a62a612e60e134251fe11b3548adb8bcfd','A plan',NULL,NULL,NULL,NULL,'/news/plan.html','The mayor slammed the plan.','[]','[]','[]','2026-11-25T18:40:42.201+00:00','2026-11-25T18:40:42.201+00:00',4);
CREATE TABLE "decisions" (
   "id" TEXT PRIMARY KEY,
   "scope" TEXT NOT NULL,
   "rule" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "words" TEXT NOT NULL,
   "before" TEXT NOT NULL,
   "after" TEXT NOT NULL,
   "article" TEXT NOT NULL REFERENCES "articles"("digest"),
   "created" TEXT NOT NULL,
   "removed" TEXT
) STRICT;
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
INSERT INTO "notes" VALUES('4ae07f27f40142119a4b34278b13fbc3','4750faedafc57e9c1c3bf35e3dfd36a62a612e60e134251fe11b3548adb8bcfd','Which plan?','slammed','The mayor ',' the plan.',10,17,'["verb"]','2026-11-25T18:40:42.240+00:00','2026-11-25T18:40:42.240+00:00',NULL);
CREATE TABLE "settings" (
   "key" TEXT PRIMARY KEY,
   "value" TEXT NOT NULL
) STRICT;
INSERT INTO "settings" VALUES('library','"ca9860d1afc04a128e26dab8132473a1"');
INSERT INTO "settings" VALUES('window','{"theme": "dark"}');
CREATE VIRTUAL TABLE article_words USING fts5(digest UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO "article_words" (rowid, digest, title, text) VALUES(-1415949586586265917,'4750faedafc57e9c1c3bf35e3dfd36a62a612e60e134251fe11b3548adb8bcfd','A plan','The mayor slammed the plan.');
CREATE VIRTUAL TABLE note_words USING fts5(id UNINDEXED, body, quote, tags, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO "note_words" (rowid, id, body, quote, tags) VALUES(-3034120649292273762,'4ae07f27f40142119a4b34278b13fbc3','Which plan?','slammed','verb');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_articles_path"
    ON "articles" ("path");
CREATE INDEX "idx_articles_opened"
    ON "articles" ("opened");
CREATE INDEX "idx_notes_article"
    ON "notes" ("article");
COMMIT;
