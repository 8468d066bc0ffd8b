using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddStateGrants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "grants");

            migrationBuilder.CreateTable(
                name: "questionnaire_words",
                schema: "act",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    paragraph = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questionnaire_words", x => new { x.municipality, x.year, x.paragraph });
                });

            migrationBuilder.CreateTable(
                name: "state_grant",
                schema: "grants",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    is_evaluation = table.Column<bool>(type: "boolean", nullable: false),
                    purpose = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    use = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    time_plan = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    cooperation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    other_grants = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    evaluation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    content_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    applied = table.Column<long>(type: "bigint", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    granted = table.Column<int>(type: "integer", nullable: true),
                    decision_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    account_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    account_use = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    account_results = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    accounted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    account_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    account_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "date", nullable: false),
                    mark_disposal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_words_removed = table.Column<int>(type: "integer", nullable: true),
                    mark_words_removed_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    mark_words_removed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_state_grant", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "grant_measure",
                schema: "grants",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    grant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applied = table.Column<int>(type: "integer", nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    used = table.Column<int>(type: "integer", nullable: true),
                    used_for = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grant_measure", x => new { x.municipality, x.grant_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_grant_measure_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_grant_measure_state_grant_municipality_grant_id",
                        columns: x => new { x.municipality, x.grant_id },
                        principalSchema: "grants",
                        principalTable: "state_grant",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_grant_measure_municipality_measure_id",
                schema: "grants",
                table: "grant_measure",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_state_grant_municipality_state_account_due_on",
                schema: "grants",
                table: "state_grant",
                columns: new[] { "municipality", "state", "account_due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "grant_measure",
                schema: "grants");

            migrationBuilder.DropTable(
                name: "questionnaire_words",
                schema: "act");

            migrationBuilder.DropTable(
                name: "state_grant",
                schema: "grants");
        }
    }
}
