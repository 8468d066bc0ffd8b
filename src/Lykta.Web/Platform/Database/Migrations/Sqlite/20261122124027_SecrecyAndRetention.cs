using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SecrecyAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "reports_report",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "disposed_at",
                table: "reports_report",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "pictures_picture_text",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "meetings_escalation",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "meetings_decision",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "meetings_contribution",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "meetings_agenda_item",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "classification",
                table: "measures_measure",
                type: "TEXT",
                maxLength: 70,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosures_disclosure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_for = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    send_to = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    weighing = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    released_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosures_disclosure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_disclosures_disclosure_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosures_register_extract",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    search_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hits = table.Column<int>(type: "INTEGER", nullable: false),
                    included = table.Column<int>(type: "INTEGER", nullable: false),
                    made_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosures_register_extract", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "retention_retention_decision",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_retention_retention_decision", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "disclosures_disclosure_item",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    disclosure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    sort = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_police = table.Column<bool>(type: "INTEGER", nullable: false),
                    given = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    masked = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    print = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosures_disclosure_item", x => new { x.municipality, x.disclosure_id, x.number });
                    table.ForeignKey(
                        name: "FK_disclosures_disclosure_item_disclosures_disclosure_municipality_disclosure_id",
                        columns: x => new { x.municipality, x.disclosure_id },
                        principalTable: "disclosures_disclosure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosures_disclosure_leaf",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    disclosure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosures_disclosure_leaf", x => new { x.municipality, x.disclosure_id, x.path });
                    table.ForeignKey(
                        name: "FK_disclosures_disclosure_leaf_disclosures_disclosure_municipality_disclosure_id",
                        columns: x => new { x.municipality, x.disclosure_id },
                        principalTable: "disclosures_disclosure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "retention_disposal_run",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    overdue_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rows_json = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    certificate = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_disposal_run", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_retention_disposal_run_retention_retention_decision_municipality_decision_id",
                        columns: x => new { x.municipality, x.decision_id },
                        principalTable: "retention_retention_decision",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_disclosure_municipality_opened_at",
                table: "disclosures_disclosure",
                columns: new[] { "municipality", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_disclosure_municipality_organisation_id",
                table: "disclosures_disclosure",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_register_extract_municipality_made_at",
                table: "disclosures_register_extract",
                columns: new[] { "municipality", "made_at" });

            migrationBuilder.CreateIndex(
                name: "IX_retention_disposal_run_municipality_decision_id",
                table: "retention_disposal_run",
                columns: new[] { "municipality", "decision_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosures_disclosure_item");

            migrationBuilder.DropTable(
                name: "disclosures_disclosure_leaf");

            migrationBuilder.DropTable(
                name: "disclosures_register_extract");

            migrationBuilder.DropTable(
                name: "retention_disposal_run");

            migrationBuilder.DropTable(
                name: "disclosures_disclosure");

            migrationBuilder.DropTable(
                name: "retention_retention_decision");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "reports_report");

            migrationBuilder.DropColumn(
                name: "disposed_at",
                table: "reports_report");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "pictures_picture_text");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "meetings_escalation");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "meetings_decision");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "meetings_contribution");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "meetings_agenda_item");

            migrationBuilder.DropColumn(
                name: "classification",
                table: "measures_measure");
        }
    }
}
