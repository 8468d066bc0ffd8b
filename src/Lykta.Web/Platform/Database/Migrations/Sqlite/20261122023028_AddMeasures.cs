using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "measures_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    public_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    term = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    planned_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cost = table.Column<int>(type: "INTEGER", nullable: true),
                    to_whom = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    told_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measures_measure_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_picture_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    public_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_picture_measure", x => new { x.municipality, x.picture_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_pictures_picture_measure_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pictures_picture_measure_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_baseline",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step_number = table.Column<int>(type: "INTEGER", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    series = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_baseline", x => new { x.municipality, x.measure_id, x.step_number });
                    table.ForeignKey(
                        name: "FK_measures_measure_baseline_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_follow_up",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_follow_up", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measures_measure_follow_up_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_partner",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_partner", x => new { x.municipality, x.measure_id, x.organisation_id });
                    table.ForeignKey(
                        name: "FK_measures_measure_partner_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measures_measure_partner_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_reminder",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reminded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_reminder", x => new { x.municipality, x.measure_id, x.stage });
                    table.ForeignKey(
                        name: "FK_measures_measure_reminder_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_report",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_report", x => new { x.municipality, x.measure_id, x.report_id });
                    table.ForeignKey(
                        name: "FK_measures_measure_report_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_step",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    move = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_step", x => new { x.municipality, x.measure_id, x.number });
                    table.ForeignKey(
                        name: "FK_measures_measure_step_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_area_code_problem_kind",
                table: "measures_measure",
                columns: new[] { "municipality", "area_code", "problem_kind" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_organisation_id_state_due",
                table: "measures_measure",
                columns: new[] { "municipality", "organisation_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_state_due",
                table: "measures_measure",
                columns: new[] { "municipality", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_follow_up_municipality_measure_id",
                table: "measures_measure_follow_up",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_partner_municipality_organisation_id",
                table: "measures_measure_partner",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_report_municipality_report_id",
                table: "measures_measure_report",
                columns: new[] { "municipality", "report_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_picture_measure_municipality_organisation_id",
                table: "pictures_picture_measure",
                columns: new[] { "municipality", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measures_measure_baseline");

            migrationBuilder.DropTable(
                name: "measures_measure_follow_up");

            migrationBuilder.DropTable(
                name: "measures_measure_partner");

            migrationBuilder.DropTable(
                name: "measures_measure_reminder");

            migrationBuilder.DropTable(
                name: "measures_measure_report");

            migrationBuilder.DropTable(
                name: "measures_measure_step");

            migrationBuilder.DropTable(
                name: "pictures_picture_measure");

            migrationBuilder.DropTable(
                name: "measures_measure");
        }
    }
}
