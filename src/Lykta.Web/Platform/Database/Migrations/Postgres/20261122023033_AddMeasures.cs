using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "measures");

            migrationBuilder.CreateTable(
                name: "measure",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    public_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    detail = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    planned_start = table.Column<DateOnly>(type: "date", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    cost = table.Column<int>(type: "integer", nullable: true),
                    to_whom = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    channel = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    steps = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measure_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "picture_measure",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    public_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_picture_measure", x => new { x.municipality, x.picture_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_picture_measure_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_picture_measure_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_baseline",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step_number = table.Column<int>(type: "integer", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    series = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_baseline", x => new { x.municipality, x.measure_id, x.step_number });
                    table.ForeignKey(
                        name: "FK_measure_baseline_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_follow_up",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_follow_up", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measure_follow_up_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_partner",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_partner", x => new { x.municipality, x.measure_id, x.organisation_id });
                    table.ForeignKey(
                        name: "FK_measure_partner_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_partner_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_reminder",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reminded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_reminder", x => new { x.municipality, x.measure_id, x.stage });
                    table.ForeignKey(
                        name: "FK_measure_reminder_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_report",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_report", x => new { x.municipality, x.measure_id, x.report_id });
                    table.ForeignKey(
                        name: "FK_measure_report_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_step",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    move = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_step", x => new { x.municipality, x.measure_id, x.number });
                    table.ForeignKey(
                        name: "FK_measure_step_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_area_code_problem_kind",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "area_code", "problem_kind" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_organisation_id_state_due",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "organisation_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_state_due",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_follow_up_municipality_measure_id",
                schema: "measures",
                table: "measure_follow_up",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_partner_municipality_organisation_id",
                schema: "measures",
                table: "measure_partner",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_report_municipality_report_id",
                schema: "measures",
                table: "measure_report",
                columns: new[] { "municipality", "report_id" });

            migrationBuilder.CreateIndex(
                name: "IX_picture_measure_municipality_organisation_id",
                schema: "pictures",
                table: "picture_measure",
                columns: new[] { "municipality", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measure_baseline",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_follow_up",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_partner",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_reminder",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_report",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_step",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "picture_measure",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "measure",
                schema: "measures");
        }
    }
}
