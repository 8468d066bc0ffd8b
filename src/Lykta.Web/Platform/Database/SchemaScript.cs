namespace Lykta.Platform.Database;

/// <summary>What <c>lykta migrate</c> runs last, on every run: each statement may run again without harm, and a test asserts that each left its mark.</summary>
internal static class SchemaScript
{
    public static IEnumerable<string> For(bool sqlite) => sqlite ? Sqlite : Postgres;

    private static readonly string[] Postgres =
    [
        "CREATE EXTENSION IF NOT EXISTS postgis",
        "CREATE EXTENSION IF NOT EXISTS pg_trgm",
        "ALTER TABLE reports.report ADD COLUMN IF NOT EXISTS geom public.geometry(Point,3006) GENERATED ALWAYS AS (public.ST_SetSRID(public.ST_MakePoint(east, north), 3006)) STORED",
        "CREATE INDEX IF NOT EXISTS ix_report_geom ON reports.report USING gist (geom)",
        "CREATE INDEX IF NOT EXISTS ix_report_text_trgm ON reports.report USING gin (lower(text) public.gin_trgm_ops)",
    ];

    private static readonly string[] Sqlite =
    [
        // Until November 2026 the text lay in the index itself, where a changed row was found by reading them all.
        "DROP TRIGGER IF EXISTS reports_report_text_insert",
        "DROP TRIGGER IF EXISTS reports_report_text_update",
        "DROP TRIGGER IF EXISTS reports_report_text_delete",
        "DROP TABLE IF EXISTS reports_report_text",
        "CREATE TABLE IF NOT EXISTS reports_report_words (row INTEGER PRIMARY KEY, municipality TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (municipality, id))",
        "CREATE VIRTUAL TABLE IF NOT EXISTS reports_report_trigrams USING fts5(text, content='reports_report_words', content_rowid='row', tokenize='trigram')",
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_words_insert AFTER INSERT ON reports_report_words BEGIN
            INSERT INTO reports_report_trigrams (rowid, text) VALUES (NEW.row, NEW.text);
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_words_delete AFTER DELETE ON reports_report_words BEGIN
            INSERT INTO reports_report_trigrams (reports_report_trigrams, rowid, text) VALUES ('delete', OLD.row, OLD.text);
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_insert AFTER INSERT ON reports_report WHEN NEW.text IS NOT NULL BEGIN
            INSERT INTO reports_report_words (municipality, id, text) VALUES (NEW.municipality, NEW.id, NEW.text);
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_update AFTER UPDATE OF text ON reports_report BEGIN
            DELETE FROM reports_report_words WHERE municipality = OLD.municipality AND id = OLD.id;
            INSERT INTO reports_report_words (municipality, id, text) SELECT NEW.municipality, NEW.id, NEW.text WHERE NEW.text IS NOT NULL;
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_delete AFTER DELETE ON reports_report BEGIN
            DELETE FROM reports_report_words WHERE municipality = OLD.municipality AND id = OLD.id;
        END
        """,
        """
        INSERT INTO reports_report_words (municipality, id, text)
        SELECT r.municipality, r.id, r.text FROM reports_report AS r
        WHERE r.text IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reports_report_words)
        """,
    ];
}
