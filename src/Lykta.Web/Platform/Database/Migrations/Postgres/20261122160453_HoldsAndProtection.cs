using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HoldsAndProtection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "mark_words_removed",
                schema: "pictures",
                table: "situation_picture",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_words_removed_by",
                schema: "pictures",
                table: "situation_picture",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "mark_words_removed_on",
                schema: "pictures",
                table: "situation_picture",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "provider_hash",
                schema: "people",
                table: "session",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "changed_hash",
                schema: "meetings",
                table: "sealed_meeting_leaf",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "changed_hash",
                schema: "pictures",
                table: "sealed_leaf",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "protected_in",
                schema: "people",
                table: "person",
                type: "character varying(4)[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "browser_hash",
                schema: "people",
                table: "one_time_link",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tries",
                schema: "people",
                table: "one_time_link",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "mark_words_removed",
                schema: "meetings",
                table: "meeting",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_words_removed_by",
                schema: "meetings",
                table: "meeting",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "mark_words_removed_on",
                schema: "meetings",
                table: "meeting",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "asked_by",
                schema: "retention",
                table: "disposal_run",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "cancelled_at",
                schema: "retention",
                table: "disposal_run",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "things",
                schema: "retention",
                table: "disposal_run",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "retention_hold",
                schema: "retention",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_hold", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_retention_hold_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalSchema: "reports",
                        principalTable: "report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "word_removal",
                schema: "retention",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sort = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chosen_json = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_word_removal", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_session_provider_hash",
                schema: "people",
                table: "session",
                column: "provider_hash");

            migrationBuilder.CreateIndex(
                name: "IX_retention_hold_municipality_report_id",
                schema: "retention",
                table: "retention_hold",
                columns: new[] { "municipality", "report_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "retention_hold",
                schema: "retention");

            migrationBuilder.DropTable(
                name: "word_removal",
                schema: "retention");

            migrationBuilder.DropIndex(
                name: "IX_session_provider_hash",
                schema: "people",
                table: "session");

            migrationBuilder.DropColumn(
                name: "mark_words_removed",
                schema: "pictures",
                table: "situation_picture");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_by",
                schema: "pictures",
                table: "situation_picture");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_on",
                schema: "pictures",
                table: "situation_picture");

            migrationBuilder.DropColumn(
                name: "provider_hash",
                schema: "people",
                table: "session");

            migrationBuilder.DropColumn(
                name: "changed_hash",
                schema: "meetings",
                table: "sealed_meeting_leaf");

            migrationBuilder.DropColumn(
                name: "changed_hash",
                schema: "pictures",
                table: "sealed_leaf");

            migrationBuilder.DropColumn(
                name: "protected_in",
                schema: "people",
                table: "person");

            migrationBuilder.DropColumn(
                name: "browser_hash",
                schema: "people",
                table: "one_time_link");

            migrationBuilder.DropColumn(
                name: "tries",
                schema: "people",
                table: "one_time_link");

            migrationBuilder.DropColumn(
                name: "mark_words_removed",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_by",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_on",
                schema: "meetings",
                table: "meeting");

            migrationBuilder.DropColumn(
                name: "asked_by",
                schema: "retention",
                table: "disposal_run");

            migrationBuilder.DropColumn(
                name: "cancelled_at",
                schema: "retention",
                table: "disposal_run");

            migrationBuilder.DropColumn(
                name: "things",
                schema: "retention",
                table: "disposal_run");
        }
    }
}
