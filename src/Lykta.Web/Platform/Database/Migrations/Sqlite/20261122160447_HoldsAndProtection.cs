using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HoldsAndProtection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "asked_by",
                table: "retention_disposal_run",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "cancelled_at",
                table: "retention_disposal_run",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "things",
                table: "retention_disposal_run",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "mark_words_removed",
                table: "pictures_situation_picture",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_words_removed_by",
                table: "pictures_situation_picture",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "mark_words_removed_on",
                table: "pictures_situation_picture",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "changed_hash",
                table: "pictures_sealed_leaf",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "provider_hash",
                table: "people_session",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "protected_in",
                table: "people_person",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "browser_hash",
                table: "people_one_time_link",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tries",
                table: "people_one_time_link",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "changed_hash",
                table: "meetings_sealed_meeting_leaf",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "mark_words_removed",
                table: "meetings_meeting",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mark_words_removed_by",
                table: "meetings_meeting",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "mark_words_removed_on",
                table: "meetings_meeting",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "retention_retention_hold",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_retention_hold", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_retention_retention_hold_reports_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "retention_word_removal",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sort = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    chosen_json = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_word_removal", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_people_session_provider_hash",
                table: "people_session",
                column: "provider_hash");

            migrationBuilder.CreateIndex(
                name: "IX_retention_retention_hold_municipality_report_id",
                table: "retention_retention_hold",
                columns: new[] { "municipality", "report_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "retention_retention_hold");

            migrationBuilder.DropTable(
                name: "retention_word_removal");

            migrationBuilder.DropIndex(
                name: "IX_people_session_provider_hash",
                table: "people_session");

            migrationBuilder.DropColumn(
                name: "asked_by",
                table: "retention_disposal_run");

            migrationBuilder.DropColumn(
                name: "cancelled_at",
                table: "retention_disposal_run");

            migrationBuilder.DropColumn(
                name: "things",
                table: "retention_disposal_run");

            migrationBuilder.DropColumn(
                name: "mark_words_removed",
                table: "pictures_situation_picture");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_by",
                table: "pictures_situation_picture");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_on",
                table: "pictures_situation_picture");

            migrationBuilder.DropColumn(
                name: "changed_hash",
                table: "pictures_sealed_leaf");

            migrationBuilder.DropColumn(
                name: "provider_hash",
                table: "people_session");

            migrationBuilder.DropColumn(
                name: "protected_in",
                table: "people_person");

            migrationBuilder.DropColumn(
                name: "browser_hash",
                table: "people_one_time_link");

            migrationBuilder.DropColumn(
                name: "tries",
                table: "people_one_time_link");

            migrationBuilder.DropColumn(
                name: "changed_hash",
                table: "meetings_sealed_meeting_leaf");

            migrationBuilder.DropColumn(
                name: "mark_words_removed",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_by",
                table: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "mark_words_removed_on",
                table: "meetings_meeting");
        }
    }
}
