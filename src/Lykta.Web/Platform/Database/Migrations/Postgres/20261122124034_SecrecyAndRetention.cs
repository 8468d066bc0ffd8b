using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SecrecyAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "disclosures");

            migrationBuilder.EnsureSchema(
                name: "retention");

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "reports",
                table: "report",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "disposed_at",
                schema: "reports",
                table: "report",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "text",
                schema: "reports",
                table: "protected_text",
                type: "text",
                maxLength: -1,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "pictures",
                table: "picture_text",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "measures",
                table: "measure",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "meetings",
                table: "escalation",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "meetings",
                table: "decision",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "meetings",
                table: "contribution",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                schema: "meetings",
                table: "agenda_item",
                type: "character varying(70)",
                maxLength: 70,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosure",
                schema: "disclosures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_for = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    basis = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    send_to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    weighing = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    released_by = table.Column<Guid>(type: "uuid", nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_disclosure_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "register_extract",
                schema: "disclosures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    salt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    search_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hits = table.Column<int>(type: "integer", nullable: false),
                    included = table.Column<int>(type: "integer", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_extract", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "retention_decision",
                schema: "retention",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "integer", nullable: false),
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
                    table.PrimaryKey("PK_retention_decision", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "disclosure_item",
                schema: "disclosures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    disclosure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sort = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_police = table.Column<bool>(type: "boolean", nullable: false),
                    given = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    masked = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    print = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_item", x => new { x.municipality, x.disclosure_id, x.number });
                    table.ForeignKey(
                        name: "FK_disclosure_item_disclosure_municipality_disclosure_id",
                        columns: x => new { x.municipality, x.disclosure_id },
                        principalSchema: "disclosures",
                        principalTable: "disclosure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_leaf",
                schema: "disclosures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    disclosure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    salt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_leaf", x => new { x.municipality, x.disclosure_id, x.path });
                    table.ForeignKey(
                        name: "FK_disclosure_leaf_disclosure_municipality_disclosure_id",
                        columns: x => new { x.municipality, x.disclosure_id },
                        principalSchema: "disclosures",
                        principalTable: "disclosure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disposal_run",
                schema: "retention",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    overdue_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    rows_json = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    certificate = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disposal_run", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_disposal_run_retention_decision_municipality_decision_id",
                        columns: x => new { x.municipality, x.decision_id },
                        principalSchema: "retention",
                        principalTable: "retention_decision",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_municipality_opened_at",
                schema: "disclosures",
                table: "disclosure",
                columns: new[] { "municipality", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_municipality_organisation_id",
                schema: "disclosures",
                table: "disclosure",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_disposal_run_municipality_decision_id",
                schema: "retention",
                table: "disposal_run",
                columns: new[] { "municipality", "decision_id" });

            migrationBuilder.CreateIndex(
                name: "IX_register_extract_municipality_made_at",
                schema: "disclosures",
                table: "register_extract",
                columns: new[] { "municipality", "made_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_item",
                schema: "disclosures");

            migrationBuilder.DropTable(
                name: "disclosure_leaf",
                schema: "disclosures");

            migrationBuilder.DropTable(
                name: "disposal_run",
                schema: "retention");

            migrationBuilder.DropTable(
                name: "register_extract",
                schema: "disclosures");

            migrationBuilder.DropTable(
                name: "disclosure",
                schema: "disclosures");

            migrationBuilder.DropTable(
                name: "retention_decision",
                schema: "retention");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "reports",
                table: "report");

            migrationBuilder.DropColumn(
                name: "disposed_at",
                schema: "reports",
                table: "report");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "pictures",
                table: "picture_text");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "meetings",
                table: "escalation");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "meetings",
                table: "decision");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "meetings",
                table: "contribution");

            migrationBuilder.DropColumn(
                name: "classification",
                schema: "meetings",
                table: "agenda_item");

            migrationBuilder.AlterColumn<string>(
                name: "text",
                schema: "reports",
                table: "protected_text",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldMaxLength: -1);
        }
    }
}
