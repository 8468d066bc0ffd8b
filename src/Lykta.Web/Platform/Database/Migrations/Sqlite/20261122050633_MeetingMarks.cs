using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MeetingMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "mark_day",
                table: "meetings_meeting",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "mark_disposal",
                table: "meetings_meeting",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "mark_registry_number",
                table: "meetings_meeting",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_secrecy",
                table: "meetings_meeting",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_status",
                table: "meetings_meeting",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "mark_type",
                table: "meetings_meeting",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // Meetings already held get the mark their notes were printed with.
            migrationBuilder.Sql("""
                UPDATE meetings_meeting SET
                    mark_type = CASE document WHEN 'Minutes' THEN 'Minutes' ELSE 'MeetingNotes' END,
                    mark_day = COALESCE(date(approved_at), day),
                    mark_status = CASE state WHEN 'Approved' THEN 'DrawnUp' ELSE 'Draft' END,
                    mark_disposal = 'Keep';
                """);

            migrationBuilder.CreateTable(
                name: "meetings_read_link",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_seen_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_read_link", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_read_link_municipality_series_id",
                table: "meetings_read_link",
                columns: new[] { "municipality", "series_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_read_link_token_hash",
                table: "meetings_read_link",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "meetings_read_link");

            migrationBuilder.DropColumn(
                name: "mark_day",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_disposal",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_registry_number",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_secrecy",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_status",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_type",
                table: "meetings_meeting");
        }
    }
}
