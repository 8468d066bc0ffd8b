using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddStateGrants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "act_questionnaire_words",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    paragraph = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_act_questionnaire_words", x => new { x.municipality, x.year, x.paragraph });
                });

            migrationBuilder.CreateTable(
                name: "grants_state_grant",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    is_evaluation = table.Column<bool>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    use = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    time_plan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    cooperation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    other_grants = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    evaluation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    content_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    applied = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    granted = table.Column<int>(type: "INTEGER", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    account_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    account_use = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    account_results = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    accounted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    account_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    account_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    mark_disposal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_words_removed = table.Column<int>(type: "INTEGER", nullable: true),
                    mark_words_removed_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    mark_words_removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_state_grant", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "grants_grant_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    grant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    applied = table.Column<int>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    used = table.Column<int>(type: "INTEGER", nullable: true),
                    used_for = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grants_grant_measure", x => new { x.municipality, x.grant_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_grants_grant_measure_grants_state_grant_municipality_grant_id",
                        columns: x => new { x.municipality, x.grant_id },
                        principalTable: "grants_state_grant",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_grants_grant_measure_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_grants_grant_measure_municipality_measure_id",
                table: "grants_grant_measure",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_grants_state_grant_municipality_state_account_due_on",
                table: "grants_state_grant",
                columns: new[] { "municipality", "state", "account_due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_questionnaire_words");

            migrationBuilder.DropTable(
                name: "grants_grant_measure");

            migrationBuilder.DropTable(
                name: "grants_state_grant");
        }
    }
}
