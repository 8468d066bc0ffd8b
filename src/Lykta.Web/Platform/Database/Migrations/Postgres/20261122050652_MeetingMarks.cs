using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MeetingMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "mark_day",
                schema: "meetings",
                table: "meeting",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "mark_disposal",
                schema: "meetings",
                table: "meeting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "mark_registry_number",
                schema: "meetings",
                table: "meeting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_secrecy",
                schema: "meetings",
                table: "meeting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_status",
                schema: "meetings",
                table: "meeting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "mark_type",
                schema: "meetings",
                table: "meeting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // Meetings already held get the mark their notes were printed with.
            migrationBuilder.Sql("""
                UPDATE meetings.meeting SET
                    mark_type = CASE document WHEN 'Minutes' THEN 'Minutes' ELSE 'MeetingNotes' END,
                    mark_day = COALESCE((approved_at AT TIME ZONE 'Europe/Stockholm')::date, day),
                    mark_status = CASE state WHEN 'Approved' THEN 'DrawnUp' ELSE 'Draft' END,
                    mark_disposal = 'Keep';
                """);

            migrationBuilder.CreateTable(
                name: "read_link",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_seen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_read_link", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_read_link_municipality_series_id",
                schema: "meetings",
                table: "read_link",
                columns: new[] { "municipality", "series_id" });

            migrationBuilder.CreateIndex(
                name: "IX_read_link_token_hash",
                schema: "meetings",
                table: "read_link",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "read_link",
                schema: "meetings");

            migrationBuilder.DropColumn(
                name: "mark_day",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_disposal",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_registry_number",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_secrecy",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_status",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_type",
                schema: "meetings",
                table: "meeting");
        }
    }
}
