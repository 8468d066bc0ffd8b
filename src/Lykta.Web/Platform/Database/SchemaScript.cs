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
        "CREATE VIRTUAL TABLE IF NOT EXISTS reports_report_text USING fts5(id UNINDEXED, municipality UNINDEXED, text, tokenize='trigram')",
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_text_insert AFTER INSERT ON reports_report WHEN NEW.text IS NOT NULL BEGIN
            INSERT INTO reports_report_text (id, municipality, text) VALUES (NEW.id, NEW.municipality, NEW.text);
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_text_update AFTER UPDATE OF text ON reports_report BEGIN
            DELETE FROM reports_report_text WHERE id = OLD.id AND municipality = OLD.municipality;
            INSERT INTO reports_report_text (id, municipality, text) SELECT NEW.id, NEW.municipality, NEW.text WHERE NEW.text IS NOT NULL;
        END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS reports_report_text_delete AFTER DELETE ON reports_report BEGIN
            DELETE FROM reports_report_text WHERE id = OLD.id AND municipality = OLD.municipality;
        END
        """,
    ];
}
