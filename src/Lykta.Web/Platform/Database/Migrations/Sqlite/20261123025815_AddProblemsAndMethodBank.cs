using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddProblemsAndMethodBank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "follow_up_on",
                table: "measures_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "goal_id",
                table: "measures_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "method_id",
                table: "measures_measure",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "method_why",
                table: "measures_measure",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "place_kind",
                table: "measures_measure",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "problem_id",
                table: "measures_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "method_bank_own_method",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    grade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    choices = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_method_bank_own_method", x => new { x.municipality, x.id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "problems_problem",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    description = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stage_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    deep_dive_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_problem", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_problems_problem_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "problems_theme",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_theme", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "method_bank_own_method_text",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    method_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_method_bank_own_method_text", x => new { x.municipality, x.method_id, x.number, x.part });
                    table.ForeignKey(
                        name: "FK_method_bank_own_method_text_method_bank_own_method_municipality_method_id_number",
                        columns: x => new { x.municipality, x.method_id, x.number },
                        principalTable: "method_bank_own_method",
                        principalColumns: new[] { "municipality", "id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "problems_cause",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    perspective = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    corner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    how_known = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_cause", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_problems_cause_problems_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalTable: "problems_problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "problems_evidence",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    sample = table.Column<int>(type: "INTEGER", nullable: true),
                    method = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    reports = table.Column<int>(type: "INTEGER", nullable: true),
                    weeks = table.Column<int>(type: "INTEGER", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_evidence", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_problems_evidence_problems_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalTable: "problems_problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "problems_goal",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    @base = table.Column<double>(name: "base", type: "REAL", nullable: false),
                    target = table.Column<double>(type: "REAL", nullable: false),
                    by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reached = table.Column<double>(type: "REAL", nullable: true),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_goal", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_problems_goal_problems_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalTable: "problems_problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_cause",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_cause", x => new { x.municipality, x.measure_id, x.cause_id });
                    table.ForeignKey(
                        name: "FK_measures_measure_cause_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measures_measure_cause_problems_cause_municipality_cause_id",
                        columns: x => new { x.municipality, x.cause_id },
                        principalTable: "problems_cause",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_goal_id",
                table: "measures_measure",
                columns: new[] { "municipality", "goal_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_method_id",
                table: "measures_measure",
                columns: new[] { "municipality", "method_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_problem_id",
                table: "measures_measure",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_cause_municipality_cause_id",
                table: "measures_measure_cause",
                columns: new[] { "municipality", "cause_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_cause_municipality_problem_id",
                table: "problems_cause",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_evidence_municipality_problem_id",
                table: "problems_evidence",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_goal_municipality_by",
                table: "problems_goal",
                columns: new[] { "municipality", "by" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_goal_municipality_problem_id",
                table: "problems_goal",
                columns: new[] { "municipality", "problem_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_problem_municipality_area_code_kind",
                table: "problems_problem",
                columns: new[] { "municipality", "area_code", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_problem_municipality_organisation_id",
                table: "problems_problem",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_problem_municipality_stage_stage_since",
                table: "problems_problem",
                columns: new[] { "municipality", "stage", "stage_since" });

            migrationBuilder.AddForeignKey(
                name: "FK_measures_measure_problems_goal_municipality_goal_id",
                table: "measures_measure",
                columns: new[] { "municipality", "goal_id" },
                principalTable: "problems_goal",
                principalColumns: new[] { "municipality", "id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_measures_measure_problems_problem_municipality_problem_id",
                table: "measures_measure",
                columns: new[] { "municipality", "problem_id" },
                principalTable: "problems_problem",
                principalColumns: new[] { "municipality", "id" },
                onDelete: ReferentialAction.Restrict);

            // Municipalities that are there already get the themes that a new one is born with.
            migrationBuilder.Sql("""
                WITH t (code, name, english_name, place) AS (VALUES
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
                    ('loneliness', 'Ensamhet', 'Loneliness', 12))
                INSERT INTO problems_theme (municipality, code, name, english_name, "order")
                SELECT m.code, t.code, t.name, t.english_name, t.place FROM municipalities_municipality m CROSS JOIN t
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_measures_measure_problems_goal_municipality_goal_id",
                table: "measures_measure");

            migrationBuilder.DropForeignKey(
                name: "FK_measures_measure_problems_problem_municipality_problem_id",
                table: "measures_measure");

            migrationBuilder.DropTable(
                name: "measures_measure_cause");

            migrationBuilder.DropTable(
                name: "method_bank_own_method_text");

            migrationBuilder.DropTable(
                name: "problems_evidence");

            migrationBuilder.DropTable(
                name: "problems_goal");

            migrationBuilder.DropTable(
                name: "problems_theme");

            migrationBuilder.DropTable(
                name: "problems_cause");

            migrationBuilder.DropTable(
                name: "method_bank_own_method");

            migrationBuilder.DropTable(
                name: "problems_problem");

            migrationBuilder.DropIndex(
                name: "IX_measures_measure_municipality_goal_id",
                table: "measures_measure");

            migrationBuilder.DropIndex(
                name: "IX_measures_measure_municipality_method_id",
                table: "measures_measure");

            migrationBuilder.DropIndex(
                name: "IX_measures_measure_municipality_problem_id",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "follow_up_on",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "goal_id",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "method_id",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "method_why",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "place_kind",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "problem_id",
                table: "measures_measure");
        }
    }
}
