using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddProblemsAndMethodBank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "problems");

            migrationBuilder.EnsureSchema(
                name: "method_bank");

            migrationBuilder.AddColumn<DateOnly>(
                name: "follow_up_on",
                schema: "measures",
                table: "measure",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "goal_id",
                schema: "measures",
                table: "measure",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "method_id",
                schema: "measures",
                table: "measure",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "method_why",
                schema: "measures",
                table: "measure",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "place_kind",
                schema: "measures",
                table: "measure",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "problem_id",
                schema: "measures",
                table: "measure",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "own_method",
                schema: "method_bank",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    choices = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_method", x => new { x.municipality, x.id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "problem",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    description = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    deep_dive_since = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problem", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_problem_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "theme",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_theme", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "own_method_text",
                schema: "method_bank",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    method_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_method_text", x => new { x.municipality, x.method_id, x.number, x.part });
                    table.ForeignKey(
                        name: "FK_own_method_text_own_method_municipality_method_id_number",
                        columns: x => new { x.municipality, x.method_id, x.number },
                        principalSchema: "method_bank",
                        principalTable: "own_method",
                        principalColumns: new[] { "municipality", "id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cause",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    words = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    perspective = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    corner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    how_known = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    strength = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cause", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_cause_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalSchema: "problems",
                        principalTable: "problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    sample = table.Column<int>(type: "integer", nullable: true),
                    method = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    reports = table.Column<int>(type: "integer", nullable: true),
                    weeks = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_evidence_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalSchema: "problems",
                        principalTable: "problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "goal",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    @base = table.Column<double>(name: "base", type: "double precision", nullable: false),
                    target = table.Column<double>(type: "double precision", nullable: false),
                    by = table.Column<DateOnly>(type: "date", nullable: false),
                    reached = table.Column<double>(type: "double precision", nullable: true),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goal", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_goal_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalSchema: "problems",
                        principalTable: "problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_cause",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cause_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_cause", x => new { x.municipality, x.measure_id, x.cause_id });
                    table.ForeignKey(
                        name: "FK_measure_cause_cause_municipality_cause_id",
                        columns: x => new { x.municipality, x.cause_id },
                        principalSchema: "problems",
                        principalTable: "cause",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_cause_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_goal_id",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "goal_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_method_id",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "method_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_problem_id",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_cause_municipality_problem_id",
                schema: "problems",
                table: "cause",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_municipality_problem_id",
                schema: "problems",
                table: "evidence",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_goal_municipality_by",
                schema: "problems",
                table: "goal",
                columns: new[] { "municipality", "by" });

            migrationBuilder.CreateIndex(
                name: "IX_goal_municipality_problem_id",
                schema: "problems",
                table: "goal",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_cause_municipality_cause_id",
                schema: "measures",
                table: "measure_cause",
                columns: new[] { "municipality", "cause_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problem_municipality_area_code_kind",
                schema: "problems",
                table: "problem",
                columns: new[] { "municipality", "area_code", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_problem_municipality_organisation_id",
                schema: "problems",
                table: "problem",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problem_municipality_stage_stage_since",
                schema: "problems",
                table: "problem",
                columns: new[] { "municipality", "stage", "stage_since" });

            migrationBuilder.AddForeignKey(
                name: "FK_measure_goal_municipality_goal_id",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "goal_id" },
                principalSchema: "problems",
                principalTable: "goal",
                principalColumns: new[] { "municipality", "id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_measure_problem_municipality_problem_id",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "problem_id" },
                principalSchema: "problems",
                principalTable: "problem",
                principalColumns: new[] { "municipality", "id" },
                onDelete: ReferentialAction.Restrict);

            // Municipalities that are there already get the themes that a new one is born with.
            migrationBuilder.Sql("""
                INSERT INTO problems.theme (municipality, code, name, english_name, "order")
                SELECT m.code, t.code, t.name, t.english_name, t.place FROM municipalities.municipality m CROSS JOIN (VALUES
                    ('culture-of-silence', 'Tystnadskultur', 'Culture of silence', 1),
                    ('criminal-networks', 'Kriminella nätverk', 'Criminal networks', 2),
                    ('recruitment-of-young', 'Rekrytering av unga', 'Recruitment of the young', 3),
                    ('violence-in-close-relations', 'Våld i nära relation', 'Violence in close relations', 4),
                    ('honour-violence', 'Hedersrelaterat våld och förtryck', 'Honour-related violence and oppression', 5),
                    ('extremism', 'Våldsbejakande extremism', 'Violent extremism', 6),
                    ('threats-to-elected', 'Hot mot förtroendevalda', 'Threats to elected representatives', 7),
                    ('welfare-crime', 'Välfärdsbrott', 'Welfare crime', 8),
                    ('fraud-against-older', 'Bedrägerier mot äldre', 'Fraud against older people', 9),
                    ('school', 'Trygghet i skolan', 'Safety at school', 10),
                    ('online', 'Utsatthet på nätet', 'Victimisation online', 11),
                    ('loneliness', 'Ensamhet', 'Loneliness', 12)) AS t (code, name, english_name, place)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_measure_goal_municipality_goal_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropForeignKey(
                name: "FK_measure_problem_municipality_problem_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "problems");

            migrationBuilder.DropTable(
                name: "goal",
                schema: "problems");

            migrationBuilder.DropTable(
                name: "measure_cause",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "own_method_text",
                schema: "method_bank");

            migrationBuilder.DropTable(
                name: "theme",
                schema: "problems");

            migrationBuilder.DropTable(
                name: "cause",
                schema: "problems");

            migrationBuilder.DropTable(
                name: "own_method",
                schema: "method_bank");

            migrationBuilder.DropTable(
                name: "problem",
                schema: "problems");

            migrationBuilder.DropIndex(
                name: "IX_measure_municipality_goal_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropIndex(
                name: "IX_measure_municipality_method_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropIndex(
                name: "IX_measure_municipality_problem_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "follow_up_on",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "goal_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "method_id",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "method_why",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "place_kind",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "problem_id",
                schema: "measures",
                table: "measure");
        }
    }
}
